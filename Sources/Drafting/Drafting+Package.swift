// The room of Drafting; see the documentation page of the target.
