// The room of Retrieval; see the documentation page of the target.
