//! The chosen worker, a banner card that stays on every later page (WRK-10).

/// The worker at hand.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WorkerBanner {
    /// "Dupont, Hélène", or "—" when the employer's personnel file does not know the person (PD11).
    pub name: String,
    /// NISS as written, in full for the employer who declared it, masked for others (PD12).
    pub niss: String,
    /// "Ouvrier / Masculin".
    pub code_and_sex: String,
    /// "121.00 : nettoyage"; empty when not known.
    pub joint_committee: String,
    /// "Site Nord (2.999.999.172)"; empty when none is named.
    pub unit: String,
    /// Other files of this worker: label and address.
    pub other_files: Option<(String, String)>,
    /// Where another worker is chosen.
    pub change_href: Option<String>,
}
