//! The settings of an employer: whom to contact, and whether workers may send electronic notices.

use domain::identifiers::EnterpriseNumber;
use jiff::Timestamp;
use uuid::Uuid;

use crate::engine::{row::Row, tx::Tx, value::params};
use crate::error::Result;

/// The settings as saved. Empty texts are unanswered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EmployerSettings {
    /// Whose.
    pub employer: EnterpriseNumber,
    /// Raised by each change; 0 before the first one.
    pub version: i64,
    /// Name of the person or service.
    pub contact_name: String,
    /// Given name, of a person.
    pub contact_given_name: String,
    /// Telephone.
    pub phone: String,
    /// Mobile telephone.
    pub mobile: String,
    /// E-mail address.
    pub email: String,
    /// When that address was proved; none while it is not.
    pub email_verified_at: Option<Timestamp>,
    /// Whether workers may send electronic notices; none while nobody was asked (SET-12).
    pub accepts_notices: Option<bool>,
    /// Whether two people have to give the same answer to a notice (NOT-12).
    pub two_deciders: bool,
}

impl EmployerSettings {
    /// What stands before anything is saved.
    pub fn unsaved(employer: EnterpriseNumber) -> Self {
        Self {
            employer,
            version: 0,
            contact_name: String::new(),
            contact_given_name: String::new(),
            phone: String::new(),
            mobile: String::new(),
            email: String::new(),
            email_verified_at: None,
            accepts_notices: None,
            two_deciders: false,
        }
    }

    /// Whether everything needed before a first filing is there (SET-09).
    pub fn complete(&self) -> bool {
        !self.contact_name.is_empty() && !self.email.is_empty()
    }
}

fn read(row: &Row<'_>) -> Result<EmployerSettings> {
    let mut c = row.columns("employer_settings");
    Ok(EmployerSettings {
        employer: c.get()?,
        version: c.get()?,
        contact_name: c.get()?,
        contact_given_name: c.get()?,
        phone: c.get()?,
        mobile: c.get()?,
        email: c.get()?,
        email_verified_at: c.get()?,
        accepts_notices: c.get()?,
        two_deciders: c.get()?,
    })
}

/// The settings of an employer; unsaved ones when nothing was saved.
pub fn of_employer(tx: &mut Tx, employer: &EnterpriseNumber) -> Result<EmployerSettings> {
    let found = tx.optional(
        "SELECT enterprise, version, contact_name, contact_given_name, phone, mobile, email, email_verified_at, \
         accepts_notices, two_deciders FROM employer_settings WHERE enterprise = $1",
        params![employer],
        read,
    )?;
    Ok(found.unwrap_or_else(|| EmployerSettings::unsaved(employer.clone())))
}

/// Saves the settings, if they still have `settings.version`: else [`crate::Error::Conflict`], or
/// [`crate::Error::Duplicate`] when somebody saved the first ones meanwhile.
pub fn set(tx: &mut Tx, settings: &EmployerSettings, by: Uuid, at: Timestamp) -> Result<()> {
    if settings.version == 0 {
        tx.exec(
            "INSERT INTO employer_settings (enterprise, version, contact_name, contact_given_name, phone, mobile, \
             email, email_verified_at, accepts_notices, updated_at, updated_by, two_deciders) VALUES ($1, 1, $2, $3, \
             $4, $5, $6, $7, $8, $9, $10, $11)",
            params![
                &settings.employer,
                &settings.contact_name,
                &settings.contact_given_name,
                &settings.phone,
                &settings.mobile,
                &settings.email,
                settings.email_verified_at,
                settings.accepts_notices,
                at,
                by,
                settings.two_deciders,
            ],
        )?;
        return Ok(());
    }
    tx.exec_one(
        "UPDATE employer_settings SET version = version + 1, contact_name = $3, contact_given_name = $4, phone = $5, \
         mobile = $6, email = $7, email_verified_at = $8, accepts_notices = $9, updated_at = $10, updated_by = $11, \
         two_deciders = $12 \
         WHERE enterprise = $1 AND version = $2",
        params![
            &settings.employer,
            settings.version,
            &settings.contact_name,
            &settings.contact_given_name,
            &settings.phone,
            &settings.mobile,
            &settings.email,
            settings.email_verified_at,
            settings.accepts_notices,
            at,
            by,
            settings.two_deciders,
        ],
    )
}

/// A link was sent to prove an address: its hash, and what it proves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verification {
    /// SHA-256 of the token in the link.
    pub token_hash: [u8; 32],
    /// Whose settings.
    pub employer: EnterpriseNumber,
    /// The address it was sent to.
    pub email: String,
    /// When.
    pub created_at: Timestamp,
}

/// Keeps a link that was sent.
pub fn insert_verification(tx: &mut Tx, sent: &Verification) -> Result<()> {
    tx.exec(
        "INSERT INTO email_verifications (token_hash, enterprise, email, created_at) VALUES ($1, $2, $3, $4)",
        params![
            &sent.token_hash,
            &sent.employer,
            &sent.email,
            sent.created_at
        ],
    )?;
    Ok(())
}

fn link(row: &Row<'_>) -> Result<Verification> {
    let mut c = row.columns("email_verifications");
    Ok(Verification {
        token_hash: c.get()?,
        employer: c.get()?,
        email: c.get()?,
        created_at: c.get()?,
    })
}

/// What the link with that hash proves, if it was sent after `since`.
pub fn verification(
    tx: &mut Tx,
    token_hash: &[u8; 32],
    since: Timestamp,
) -> Result<Option<Verification>> {
    tx.optional(
        "SELECT token_hash, enterprise, email, created_at FROM email_verifications \
         WHERE token_hash = $1 AND created_at >= $2",
        params![token_hash, since],
        link,
    )
}

/// The links an employer had sent since then, the newest first; at most 50.
pub fn verifications_since(
    tx: &mut Tx,
    employer: &EnterpriseNumber,
    since: Timestamp,
) -> Result<Vec<Verification>> {
    tx.query(
        "SELECT token_hash, enterprise, email, created_at FROM email_verifications \
         WHERE created_at >= $2 AND enterprise = $1 ORDER BY created_at DESC, token_hash LIMIT 50",
        params![employer, since],
        link,
    )
}

/// Forgets the links sent before then: nobody can use them any more.
pub fn end_verifications(tx: &mut Tx, before: Timestamp) -> Result<()> {
    tx.exec(
        "DELETE FROM email_verifications WHERE created_at < $1",
        params![before],
    )?;
    Ok(())
}

/// The address is proved, if it is still the one of the settings; whether it was.
pub fn set_verified(
    tx: &mut Tx,
    employer: &EnterpriseNumber,
    email: &str,
    at: Timestamp,
) -> Result<bool> {
    let changed = tx.exec(
        "UPDATE employer_settings SET email_verified_at = $3, version = version + 1 WHERE enterprise = $1 \
         AND email = $2 AND email_verified_at IS NULL",
        params![employer, email, at],
    )?;
    Ok(changed == 1)
}

/// Employers that hold this worker in their personnel file on a day, with what each decided about electronic notices.
pub fn employers_of_worker(
    tx: &mut Tx,
    niss: &domain::identifiers::Niss,
    today: jiff::civil::Date,
) -> Result<Vec<(EnterpriseNumber, Option<bool>)>> {
    let mac = tx.keys().niss_mac(niss);
    tx.query(
        "SELECT DISTINCT p.enterprise, s.accepts_notices FROM personnel p LEFT JOIN employer_settings s \
         ON s.enterprise = p.enterprise WHERE p.niss_mac = $1 AND p.in_service_day <= $2 \
         AND (p.out_of_service_day IS NULL OR p.out_of_service_day >= $2) ORDER BY p.enterprise LIMIT 50",
        params![&mac, today],
        |row| {
            let mut c = row.columns("personnel");
            Ok((c.get()?, c.get()?))
        },
    )
}
