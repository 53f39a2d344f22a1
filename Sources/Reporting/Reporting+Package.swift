// The room of Reporting; see the documentation page of the target.
