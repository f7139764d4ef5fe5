//! An operator's file of figures and dates of rules (TOML), and of amounts (CSV).

use std::fmt::Write;
use std::path::{Path, PathBuf};

use domain::law::{Amounts, AmountsError, DatedError, Figure, Figures, RuleDates, rule};
use jiff::civil::Date;
use serde::Deserialize;

/// Bytes a figures file may have.
const FILE_MAX: u64 = 4 * 1024 * 1024;

/// Why a file is not used.
#[derive(Debug, thiserror::Error)]
pub enum FigureFileError {
    /// The file cannot be read.
    #[error("{}: {source}", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// The file is larger than any table of the law.
    #[error("{}: larger than {FILE_MAX} bytes", .0.display())]
    TooLarge(PathBuf),
    /// Not TOML of the form documented.
    #[error("{}: {source}", path.display())]
    Toml {
        /// The file.
        path: PathBuf,
        /// Why.
        source: Box<toml::de::Error>,
    },
    /// Not a table of amounts.
    #[error("{}: {source}", path.display())]
    Amounts {
        /// The file.
        path: PathBuf,
        /// Why.
        source: AmountsError,
    },
    /// A figure nobody knows.
    #[error("no figure is named {0:?}")]
    UnknownFigure(String),
    /// A rule nobody knows.
    #[error("no rule is named {0:?}")]
    UnknownRule(String),
    /// The entries of a figure are empty or out of order.
    #[error("figure {name:?}: {source}")]
    Dated {
        /// The figure.
        name: String,
        /// Why.
        source: DatedError,
    },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FigureFile {
    #[serde(default)]
    figures: std::collections::BTreeMap<String, Vec<Entry>>,
    #[serde(default)]
    rules: std::collections::BTreeMap<String, Dates>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    from: Date,
    value: i64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Dates {
    from: Option<Date>,
    until: Option<Date>,
}

/// The shipped figures, with what the files replace.
pub fn load(figures: Option<&Path>, amounts: Option<&Path>) -> Result<Figures, FigureFileError> {
    let mut all = Figures::shipped().clone();
    if let Some(path) = amounts {
        let text = text(path)?;
        let amounts = Amounts::parse(&text).map_err(|source| FigureFileError::Amounts {
            path: path.to_owned(),
            source,
        })?;
        all = all.with_amounts(amounts);
    }
    match figures {
        Some(path) => changed(all, path),
        None => Ok(all),
    }
}

fn changed(mut all: Figures, path: &Path) -> Result<Figures, FigureFileError> {
    let text = text(path)?;
    let file: FigureFile = toml::from_str(&text).map_err(|source| FigureFileError::Toml {
        path: path.to_owned(),
        source: Box::new(source),
    })?;
    for (name, entries) in file.figures {
        let known = Figure::ALL.iter().find(|figure| figure.name() == name);
        let Some(figure) = known else {
            return Err(FigureFileError::UnknownFigure(name));
        };
        let entries = entries.into_iter().map(|entry| (entry.from, entry.value));
        all = all
            .with_table(*figure, entries.collect())
            .map_err(|source| FigureFileError::Dated { name, source })?;
    }
    for (code, dates) in file.rules {
        let Some(rule) = rule(&code) else {
            return Err(FigureFileError::UnknownRule(code));
        };
        let dates = RuleDates {
            from: dates.from,
            until: dates.until,
        };
        all = all.with_rule_dates(rule, dates);
    }
    Ok(all)
}

/// The shipped figures in the form of an operator's file, to copy and change.
pub fn printed() -> String {
    let mut out = String::from(
        "# The figures this release judges by, in the form `entracte assess --figures` reads. Copy, change, keep what\n\
         # you change: a figure not named keeps its shipped values. 0001-01-01 means: no older value is known.\n\
         [figures]\n",
    );
    for figure in Figure::ALL {
        let source = figure.source();
        let confidence = source.confidence.code();
        let entries: Vec<_> = Figures::shipped()
            .table(*figure)
            .entries()
            .iter()
            .map(|(from, value)| format!("{{ from = \"{from}\", value = {value} }}"))
            .collect();
        let (name, entries) = (figure.name(), entries.join(", "));
        // Writing into a String cannot fail.
        let _ = writeln!(
            out,
            "# {} ({confidence})\n{name} = [{entries}]",
            source.source
        );
    }
    out
}

fn text(path: &Path) -> Result<String, FigureFileError> {
    let unread = |source| FigureFileError::Read {
        path: path.to_owned(),
        source,
    };
    let size = std::fs::metadata(path).map_err(unread)?.len();
    if size > FILE_MAX {
        return Err(FigureFileError::TooLarge(path.to_owned()));
    }
    std::fs::read_to_string(path).map_err(unread)
}
