// The room of CorpusStore; see the documentation page of the target.
