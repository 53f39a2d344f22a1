// The room of Rendering; see the documentation page of the target.
