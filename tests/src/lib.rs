//! What the test targets share: the cases and how to walk them.
