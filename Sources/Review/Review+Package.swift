// The room of Review; see the documentation page of the target.
