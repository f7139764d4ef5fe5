//! Comment and day of the worker's written notice (FIL-18, FIL-19).

use domain::draft::{Field, TEXT_CHARACTERS_MAX};

use super::{Asked, Question};

/// The free text and the day.
pub fn questions<'a>(asked: &'a Asked<'a>) -> Vec<Question<'a>> {
    let t = asked.t;
    let limit = u32::try_from(TEXT_CHARACTERS_MAX).unwrap_or(u32::MAX);
    let mut notice = asked.field(Field::NoticeDate).required();
    notice.label = t.filing_notice_before().into();
    vec![
        Question::Text(asked.field(Field::Comment).limit(limit)),
        Question::Date(notice, t.filing_notice_after()),
        Question::Findings,
    ]
}
