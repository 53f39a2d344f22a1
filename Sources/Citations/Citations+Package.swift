// The room of Citations; see the documentation page of the target.
