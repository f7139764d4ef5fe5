//! The table that is printed, and whether every target was met.

/// Rows as they are measured.
#[derive(Default)]
pub struct Report {
    rows: Vec<Row>,
}

struct Row {
    what: String,
    value: f64,
    unit: &'static str,
    target: Option<Target>,
}

/// What a value must keep to.
#[derive(Clone, Copy)]
pub enum Target {
    /// Not less.
    AtLeast(f64),
    /// Not more.
    AtMost(f64),
}

impl Target {
    fn met(self, value: f64) -> bool {
        match self {
            Self::AtLeast(least) => value >= least,
            Self::AtMost(most) => value <= most,
        }
    }

    fn words(self) -> String {
        match self {
            Self::AtLeast(least) => format!("≥ {}", number(least)),
            Self::AtMost(most) => format!("≤ {}", number(most)),
        }
    }
}

impl Report {
    /// A value that is only told.
    pub fn tell(&mut self, what: &str, value: f64, unit: &'static str) {
        self.row(what, value, unit, None);
    }

    /// A value with a target.
    pub fn hold(&mut self, what: &str, value: f64, unit: &'static str, target: Target) {
        self.row(what, value, unit, Some(target));
    }

    fn row(&mut self, what: &str, value: f64, unit: &'static str, target: Option<Target>) {
        let row = Row {
            what: what.to_owned(),
            value,
            unit,
            target,
        };
        println!("{}", row.line());
        self.rows.push(row);
    }

    /// Prints the rows with a target once more; whether all were met.
    pub fn verdict(&self) -> bool {
        let with_target: Vec<&Row> = self
            .rows
            .iter()
            .filter(|row| row.target.is_some())
            .collect();
        println!("\nTargets\n");
        for row in &with_target {
            println!("{}", row.line());
        }
        let missed = with_target.iter().filter(|row| !row.met()).count();
        println!(
            "\n{} of {} targets met",
            with_target.len() - missed,
            with_target.len()
        );
        missed == 0
    }
}

impl Row {
    fn met(&self) -> bool {
        self.target.is_none_or(|target| target.met(self.value))
    }

    fn line(&self) -> String {
        let value = format!("{} {}", number(self.value), self.unit);
        let target = self.target.map(Target::words).unwrap_or_default();
        let mark = match self.target {
            None => "",
            Some(_) if self.met() => "ok",
            Some(_) => "MISSED",
        };
        format!("  {:<58} {value:>16} {target:>12}  {mark}", self.what)
            .trim_end()
            .to_owned()
    }
}

/// Three figures that matter.
fn number(value: f64) -> String {
    match value {
        v if v >= 100.0 => format!("{v:.0}"),
        v if v >= 10.0 => format!("{v:.1}"),
        v if v >= 1.0 => format!("{v:.2}"),
        v => format!("{v:.3}"),
    }
}
