//! The machine door told by lines.
