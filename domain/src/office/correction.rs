//! What an office types when it corrects the balance of a right (RUL-16): an amount in what the right is shown in, of
//! which only whole units of the law can be given or taken.

/// Characters of the reason, which the worker reads.
pub const CORRECTION_REASON_MAX: usize = 500;
/// Largest amount of one correction: ten years of months, in hundredths.
const HUNDREDTHS_MAX: i64 = 12_000;

/// Why an amount is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AmountError {
    /// It is no number above zero with at most two decimals.
    Unreadable,
    /// It is more than a right can hold.
    TooMuch,
    /// The right is not counted in steps so small.
    BetweenSteps,
}

/// Units of a typed amount; `step` is one unit in hundredths of what the right is shown in.
pub fn units(text: &str, step: i64) -> Result<i64, AmountError> {
    let hundredths = hundredths(text.trim()).ok_or(AmountError::Unreadable)?;
    if hundredths > HUNDREDTHS_MAX {
        return Err(AmountError::TooMuch);
    }
    if step <= 0 || hundredths % step != 0 {
        return Err(AmountError::BetweenSteps);
    }
    Ok(hundredths / step)
}

fn hundredths(text: &str) -> Option<i64> {
    let (whole, part) = text.split_once([',', '.']).unwrap_or((text, "0"));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole) || !digits(part) || whole.len() > 6 || part.len() > 2 {
        return None;
    }
    let part: i64 = format!("{part:0<2}").parse().ok()?;
    let amount = whole.parse::<i64>().ok()? * 100 + part;
    (amount > 0).then_some(amount)
}

#[cfg(test)]
mod tests {
    use super::{AmountError as E, units};

    #[test]
    fn rul_16_an_amount_is_read_in_whole_units_of_its_right() {
        // Step 5: parental leave, twenty units a month.
        for (text, step, wanted) in [
            ("1", 5, Ok(20)),
            ("1,5", 5, Ok(30)),
            (" 0.05 ", 5, Ok(1)),
            ("0,25", 25, Ok(1)),
            ("120", 100, Ok(120)),
            ("120,05", 5, Err(E::TooMuch)),
            ("0,03", 5, Err(E::BetweenSteps)),
            ("1,5", 100, Err(E::BetweenSteps)),
            ("0", 5, Err(E::Unreadable)),
            ("0,00", 5, Err(E::Unreadable)),
            ("-1", 5, Err(E::Unreadable)),
            ("1,005", 5, Err(E::Unreadable)),
            ("1,", 5, Err(E::Unreadable)),
            (",5", 5, Err(E::Unreadable)),
            ("1e3", 5, Err(E::Unreadable)),
            ("9999999", 5, Err(E::Unreadable)),
            ("", 5, Err(E::Unreadable)),
        ] {
            assert_eq!(units(text, step), wanted, "{text} in steps of {step}");
        }
    }
}
