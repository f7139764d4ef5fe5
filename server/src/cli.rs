//! The command line of `entracte`.

use crate::commands;
use clap::{Parser, Subcommand};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

/// The counter for career breaks, time credit and thematic leave.
#[derive(Debug, Parser)]
#[command(name = "entracte", version, about)]
pub struct Cli {
    /// Settings file; `example.toml` lists every setting. The environment (ENTRACTE__…) overrides it.
    #[arg(long, global = true)]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the counter.
    Serve,
    /// Serve the counter with fictional data and a stand-in for the sign-in service.
    Demo(commands::demo::DemoArgs),
    /// Bring the database up to date.
    Migrate,
    /// Fill an empty folder with synthetic data of national size.
    Generate(commands::generate::GenerateArgs),
    /// Read the settings, say what is wrong with them, and stop.
    CheckConfig,
    /// Is every journal, checkpoint and binding of the database as it must be? Reads only.
    Verify(commands::verify::VerifyArgs),
    /// Write the whole database into one encrypted file, while the counter goes on working.
    Backup(commands::backup::BackupArgs),
    /// Fill an empty database from such a file, and verify it.
    Restore(commands::restore::RestoreArgs),
    /// Verify a certificate of entitlement with the public key, offline.
    VerifyCertificate(commands::verify_certificate::VerifyCertificateArgs),
    /// Assess interruptions by the law: JSON lines in, JSON lines out.
    Assess(commands::assess::AssessArgs),
    /// Read one file from standard input and say what it is. The service calls this for every file people send.
    InspectFile(commands::inspect_file::InspectArgs),
}

/// Where `demo` listens unless told otherwise.
pub const DEMO_ADDRESS: SocketAddr =
    SocketAddr::new(std::net::IpAddr::V4(std::net::Ipv4Addr::LOCALHOST), 8080);

/// Runs the command line; what went wrong is printed once, on standard error.
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    let file = cli.config.as_deref();
    let done = match cli.command {
        Command::Serve => commands::serve::run(file),
        Command::Demo(args) => commands::demo::run(&args),
        Command::Migrate => commands::migrate::run(file),
        Command::Generate(args) => commands::generate::run(&args),
        Command::CheckConfig => commands::check_config::run(file),
        Command::Verify(args) => commands::verify::run(file, &args),
        Command::Backup(args) => commands::backup::run(file, &args),
        Command::Restore(args) => commands::restore::run(file, &args),
        Command::VerifyCertificate(args) => commands::verify_certificate::run(&args),
        Command::InspectFile(args) => commands::inspect_file::run(&args),
        Command::Assess(args) => return commands::assess::run(&args),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("entracte: {error}");
            ExitCode::FAILURE
        }
    }
}
