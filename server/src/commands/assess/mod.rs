//! `entracte assess`: the machine door of the law. One JSON object a line in, one a line out, in the same order.
//!
//! It reads no clock, no database and no network: the words are those of the screens, the engine is `domain::law`.

mod difference;
pub mod figures_file;
mod read;
mod stream;
mod write;

#[cfg(test)]
mod tests;

use std::fs::File;
use std::io::BufWriter;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use domain::law::Figures;

use self::figures_file::FigureFileError;
use self::stream::Streams;

/// Exit status when the command line, or a file named on it, is wrong.
const WRONG_COMMAND_LINE: u8 = 2;

/// Assess interruptions: JSON lines on standard input, JSON lines on standard output.
#[derive(Debug, Clone, Default, Args)]
pub struct AssessArgs {
    /// Figures and dates of rules to use instead of the shipped ones (TOML, see docs/law/assess.md).
    #[arg(long, value_name = "FILE")]
    figures: Option<PathBuf>,
    /// Amounts to use instead of the shipped ones (CSV with the columns of reference/amounts.csv).
    #[arg(long, value_name = "FILE")]
    amounts: Option<PathBuf>,
    /// Write here, line by line, who is judged otherwise than by the shipped rules.
    #[arg(long, value_name = "FILE")]
    difference: Option<PathBuf>,
    /// Print the shipped figures in the form `--figures` reads, and stop.
    #[arg(long)]
    print_figures: bool,
    /// Threads to use; as many as the machine has when absent.
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u16).range(1..=256))]
    threads: Option<u16>,
}

/// Why nothing was assessed.
#[derive(Debug, thiserror::Error)]
enum Refused {
    #[error(transparent)]
    Figures(#[from] FigureFileError),
    #[error("{}: {source}", path.display())]
    File {
        path: PathBuf,
        source: std::io::Error,
    },
}

/// Runs the command on standard input and output. 0: every line was read; 1: some line was in error, or the output
/// could not be written; 2: the command line was wrong.
pub fn run(args: &AssessArgs) -> ExitCode {
    if args.print_figures {
        print!("{}", figures_file::printed());
        return ExitCode::SUCCESS;
    }
    match prepared(args) {
        Err(refused) => {
            eprintln!("entracte: {refused}");
            ExitCode::from(WRONG_COMMAND_LINE)
        }
        Ok((figures, difference)) => {
            let streams = Streams {
                input: std::io::stdin().lock(),
                output: std::io::stdout(),
                difference,
            };
            match stream::assess_lines(streams, &figures, threads(args)) {
                Ok(true) => ExitCode::SUCCESS,
                Ok(false) => ExitCode::FAILURE,
                Err(error) => {
                    // A reader who has seen enough closed the pipe: nothing to tell.
                    if error.kind() != std::io::ErrorKind::BrokenPipe {
                        eprintln!("entracte: {error}");
                    }
                    ExitCode::FAILURE
                }
            }
        }
    }
}

fn prepared(args: &AssessArgs) -> Result<(Figures, Option<BufWriter<File>>), Refused> {
    let figures = figures_file::load(args.figures.as_deref(), args.amounts.as_deref())?;
    let difference = args.difference.as_deref().map(created).transpose()?;
    Ok((figures, difference))
}

fn created(path: &Path) -> Result<BufWriter<File>, Refused> {
    match File::create(path) {
        Ok(file) => Ok(BufWriter::new(file)),
        Err(source) => Err(Refused::File {
            path: path.to_owned(),
            source,
        }),
    }
}

fn threads(args: &AssessArgs) -> usize {
    let all = || std::thread::available_parallelism().map_or(1, usize::from);
    args.threads.map_or_else(all, usize::from)
}
