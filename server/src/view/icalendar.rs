//! iCalendar (RFC 5545): whole days only, lines folded at 75 octets, times in UTC.

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};

/// Octets of a line before it must be folded.
const LINE_OCTETS_MAX: usize = 75;

/// Whole days in a calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Days {
    /// The same for ever: a calendar recognises the event by it.
    pub uid: String,
    /// What the calendar shows.
    pub summary: String,
    /// First day.
    pub start: Date,
    /// Last day, included.
    pub end: Date,
    /// Decided, or still only asked.
    pub certain: bool,
    /// When it was written.
    pub stamp: Timestamp,
}

/// The calendar as a file.
pub fn calendar(name: &str, days: &[Days]) -> String {
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//Entracte//Entracte//FR".to_owned(),
        "CALSCALE:GREGORIAN".to_owned(),
        format!("X-WR-CALNAME:{}", escape(name)),
    ];
    for event in days {
        // The end of whole days is the day after the last one.
        let after = event.end.saturating_add(1.day());
        lines.extend([
            "BEGIN:VEVENT".to_owned(),
            format!("UID:{}", escape(&event.uid)),
            format!("DTSTAMP:{}", event.stamp.strftime("%Y%m%dT%H%M%SZ")),
            format!("DTSTART;VALUE=DATE:{}", event.start.strftime("%Y%m%d")),
            format!("DTEND;VALUE=DATE:{}", after.strftime("%Y%m%d")),
            format!("SUMMARY:{}", escape(&event.summary)),
            format!(
                "STATUS:{}",
                if event.certain {
                    "CONFIRMED"
                } else {
                    "TENTATIVE"
                }
            ),
            "TRANSP:TRANSPARENT".to_owned(),
            "CLASS:PRIVATE".to_owned(),
            "END:VEVENT".to_owned(),
        ]);
    }
    lines.push("END:VCALENDAR".to_owned());
    lines.iter().map(|line| fold(line)).collect()
}

/// A text value: backslash, semicolon, comma and line ends are escaped.
fn escape(text: &str) -> String {
    text.replace('\\', "\\\\")
        .replace(';', "\\;")
        .replace(',', "\\,")
        .replace("\r\n", "\\n")
        .replace(['\n', '\r'], "\\n")
}

/// A line with its end, cut between characters where it is too long; what follows begins with a space.
fn fold(line: &str) -> String {
    let mut folded = String::with_capacity(line.len() + 2);
    let mut octets = 0;
    for letter in line.chars() {
        if octets + letter.len_utf8() > LINE_OCTETS_MAX {
            folded.push_str("\r\n ");
            octets = 1;
        }
        folded.push(letter);
        octets += letter.len_utf8();
    }
    folded.push_str("\r\n");
    folded
}

#[cfg(test)]
mod tests {
    use super::*;
    use icalendar::{CalendarComponent, Component, DatePerhapsTime};
    use jiff::civil::date;

    fn absent(summary: &str) -> Days {
        Days {
            uid: "0190@entracte".to_owned(),
            summary: summary.to_owned(),
            start: date(2024, 2, 28),
            end: date(2024, 2, 29),
            certain: false,
            stamp: "2024-01-29T11:00:00Z".parse().expect("an instant"),
        }
    }

    #[test]
    fn cal_05_another_program_reads_what_was_written() {
        let long = format!("Absence, {} ; \\ fin\nsuite", "Hélène ".repeat(20));
        let file = calendar("Équipe; été", &[absent(&long)]);
        let read: icalendar::Calendar = file.parse().expect("a calendar");
        let CalendarComponent::Event(event) = &read.components[0] else {
            panic!("no event: {file}");
        };
        assert_eq!(event.get_summary(), Some(long.as_str()));
        assert_eq!(event.get_uid(), Some("0190@entracte"));
        let day = |day: Option<DatePerhapsTime>| format!("{:?}", day.expect("a day"));
        assert!(day(event.get_start()).contains("2024-02-28"));
        assert!(day(event.get_end()).contains("2024-03-01"));
    }

    #[test]
    fn cal_05_lines_are_folded_at_75_octets_between_characters() {
        let file = calendar("x", &[absent(&"é".repeat(200))]);
        assert!(file.ends_with("END:VCALENDAR\r\n"));
        for line in file.split_terminator("\r\n") {
            assert!(line.len() <= LINE_OCTETS_MAX, "{line}");
            assert!(!line.contains('\n'));
        }
        assert!(file.contains("DTSTAMP:20240129T110000Z\r\n"));
    }
}
