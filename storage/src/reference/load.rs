//! Brings the shipped CSV files into the database.

use domain::identifiers::{JointCommitteeCode, PostalCode};
use domain::law::filing::CommitteeCategory;
use jiff::civil::Date;
use sha2::{Digest, Sha256};

use crate::csv;
use crate::engine::{tx::Tx, value::params};
use crate::error::{Error, Result};

const COMMITTEES: &str = include_str!("../../../reference/joint_committees.csv");
const ABOLISHED: &str = include_str!("../../../reference/joint_committees_abolished.csv");
const OFFICES: &str = include_str!("../../../reference/onem_offices.csv");
const COMMUNES: &str = include_str!("../../../reference/onem_office_communes.csv");
const THRESHOLDS: &str = include_str!("../../../reference/thresholds.csv");

/// Brings the shipped data in, if other data were loaded last. What operators entered is kept: contact
/// details of offices, thresholds.
pub(crate) fn load(tx: &mut Tx) -> Result<()> {
    let mut hash = Sha256::new();
    for text in [COMMITTEES, ABOLISHED, OFFICES, COMMUNES, THRESHOLDS] {
        hash.update(text);
    }
    let hash: [u8; 32] = hash.finalize().into();
    let loaded = tx.optional(
        "SELECT hash FROM reference_sets WHERE name = 'shipped'",
        params![],
        |row| row.columns("reference_sets").get::<Vec<u8>>(),
    )?;
    if loaded.is_some_and(|loaded| loaded == hash) {
        return Ok(());
    }
    tx.exec("DELETE FROM joint_committees", params![])?;
    tx.exec("DELETE FROM communes", params![])?;
    tx.exec("DELETE FROM thresholds WHERE entered_by IS NULL", params![])?;
    load_committees(tx)?;
    load_offices(tx)?;
    load_communes(tx)?;
    load_thresholds(tx)?;
    tx.exec(
        "INSERT INTO reference_sets (name, hash) VALUES ('shipped', $1) \
         ON CONFLICT (name) DO UPDATE SET hash = excluded.hash",
        params![&hash],
    )?;
    Ok(())
}

const INSERT_COMMITTEE: &str = "INSERT INTO joint_committees (code, name_fr, name_nl, category, confidence, valid_to, \
     successor) VALUES ($1, $2, $3, $4, $5, $6, $7)";

fn load_committees(tx: &mut Tx) -> Result<()> {
    for [code, name_fr, name_nl, category, confidence] in csv::records(COMMITTEES)? {
        let (code, category) = (code_of(&code)?, category_of(&category)?);
        tx.exec(
            INSERT_COMMITTEE,
            params![
                &code,
                &name_fr,
                &name_nl,
                category,
                &confidence,
                None::<Date>,
                None::<&str>
            ],
        )?;
    }
    for [
        code,
        name_fr,
        name_nl,
        category,
        confidence,
        abolished,
        successor,
    ] in csv::records(ABOLISHED)?
    {
        let (code, successor, category) = (
            code_of(&code)?,
            code_of(&successor)?,
            category_of(&category)?,
        );
        let last_day = date_of(&abolished)?
            .yesterday()
            .map_err(|_| unreadable("date"))?;
        tx.exec(
            INSERT_COMMITTEE,
            params![
                &code,
                &name_fr,
                &name_nl,
                category,
                &confidence,
                last_day,
                successor.as_str()
            ],
        )?;
    }
    Ok(())
}

fn load_offices(tx: &mut Tx) -> Result<()> {
    for [code, name_fr, name_nl, name_de, entity_fr, confidence] in csv::records(OFFICES)? {
        tx.exec(
            "INSERT INTO offices (code, name_fr, name_nl, name_de, entity_fr, confidence) \
             VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (code) DO UPDATE SET name_fr = excluded.name_fr, \
             name_nl = excluded.name_nl, name_de = excluded.name_de, entity_fr = excluded.entity_fr, \
             confidence = excluded.confidence",
            params![&code, &name_fr, &name_nl, &name_de, &entity_fr, &confidence],
        )?;
    }
    Ok(())
}

fn load_communes(tx: &mut Tx) -> Result<()> {
    for [
        nis_code,
        postal_code,
        name_fr,
        name_nl,
        _arrondissement,
        office,
        confidence,
    ] in csv::records(COMMUNES)?
    {
        let postal_code: PostalCode = postal_code.parse().map_err(|_| unreadable("postal code"))?;
        tx.exec(
            "INSERT INTO communes (nis_code, postal_code, name_fr, name_nl, office_code, confidence) \
             VALUES ($1, $2, $3, $4, $5, $6)",
            params![&nis_code, postal_code, &name_fr, &name_nl, &office, &confidence],
        )?;
    }
    Ok(())
}

fn load_thresholds(tx: &mut Tx) -> Result<()> {
    for [name, from, amount, source] in csv::records(THRESHOLDS)? {
        let amount: i32 = amount.parse().map_err(|_| unreadable("amount"))?;
        tx.exec(
            "INSERT INTO thresholds (name, valid_from, amount, source) VALUES ($1, $2, $3, $4) \
             ON CONFLICT (name, valid_from) DO NOTHING",
            params![&name, date_of(&from)?, amount, &source],
        )?;
    }
    Ok(())
}

fn unreadable(what: &str) -> Error {
    Error::Refused(format!(
        "the shipped reference data hold an unreadable {what}"
    ))
}

fn code_of(text: &str) -> Result<String> {
    text.parse()
        .map(|code: JointCommitteeCode| code.to_string())
        .map_err(|_| unreadable("joint committee"))
}

fn category_of(text: &str) -> Result<&'static str> {
    text.parse()
        .map(CommitteeCategory::code)
        .map_err(|_| unreadable("category"))
}

fn date_of(text: &str) -> Result<Date> {
    text.parse().map_err(|_| unreadable("date"))
}
