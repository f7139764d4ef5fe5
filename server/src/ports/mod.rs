//! The outside world, one port a neighbour. Only these files read the time, make chance or speak to the network.

pub mod chance;
pub mod clock;
pub mod ebox;
pub mod files;
pub mod inspector;
pub mod mailer;
pub mod personnel_file;
pub mod scanner;

/// Why a neighbour did not take something. The reason holds no personal data.
#[derive(Debug, thiserror::Error)]
pub enum SendError {
    /// It may take it later.
    #[error("{0}")]
    Again(String),
    /// It never will.
    #[error("{0}")]
    Never(String),
}
