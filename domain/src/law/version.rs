//! The version of the catalogue: a fingerprint of every rule and figure, stored with each file that was judged by them.

use std::fmt::Write;

use super::catalogue::catalogue;
use super::figures::{Figure, Figures};

/// FNV-1a, 64 bits: a fingerprint against confusion, not against malice; the same on every machine.
struct Fingerprint(u64);

impl Write for Fingerprint {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        for byte in text.bytes() {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
        Ok(())
    }
}

/// The fingerprint of rules and figures, in sixteen hexadecimal digits.
pub fn version(figures: &Figures) -> String {
    let mut print = Fingerprint(0xcbf2_9ce4_8422_2325);
    // Writing into a fingerprint cannot fail.
    let _ = rules(&mut print, figures);
    let _ = numbers(&mut print, figures);
    format!("{:016x}", print.0)
}

fn rules(print: &mut Fingerprint, figures: &Figures) -> std::fmt::Result {
    for rule in catalogue() {
        let dates = figures.rule_dates(rule.code);
        writeln!(
            print,
            "{}|{}|{}|{}|{:?}|{:?}|{:?}|{:?}|{:?}|{dates:?}",
            rule.code,
            rule.effect.code(),
            rule.source,
            rule.confidence.code(),
            rule.from,
            rule.trigger,
            rule.types,
            rule.regimes,
            rule.looked_at,
        )?;
    }
    Ok(())
}

fn numbers(print: &mut Fingerprint, figures: &Figures) -> std::fmt::Result {
    for figure in Figure::ALL {
        writeln!(
            print,
            "{}|{:?}",
            figure.name(),
            figures.table(*figure).entries()
        )?;
    }
    for (item, rows) in figures.amounts().items() {
        writeln!(print, "{item}|{rows:?}")?;
    }
    // The code of the checks changes with the release: its version belongs to the fingerprint.
    write!(print, "{}", env!("CARGO_PKG_VERSION"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_day_of_a_rule_is_another_version() {
        let rule = catalogue().first().unwrap();
        let dates = crate::law::RuleDates {
            from: Some(jiff::civil::date(2030, 1, 1)),
            until: None,
        };
        let changed = Figures::shipped().clone().with_rule_dates(rule, dates);
        assert_ne!(version(&changed), version(Figures::shipped()));
    }

    #[test]
    fn the_fingerprint_is_fnv_1a() {
        // The vectors published with the function.
        let vectors = [
            ("", 0xcbf2_9ce4_8422_2325),
            ("a", 0xaf63_dc4c_8601_ec8c),
            ("foobar", 0x8594_4171_f739_67e8),
        ];
        for (text, expected) in vectors {
            let mut print = Fingerprint(0xcbf2_9ce4_8422_2325);
            print.write_str(text).unwrap();
            assert_eq!(print.0, expected, "{text}");
        }
    }
}
