//! What each word of the command line does.

pub mod assess;
pub mod check_config;
pub mod demo;
pub mod demo_data;
pub mod generate;
pub mod migrate;
pub mod serve;

/// A command ends well or says what went wrong, once.
pub type Done = Result<(), Box<dyn std::error::Error + Send + Sync>>;
