//! What can be interrupted and how: types, regimes, sectors (rules.md § 1).

use crate::coded::coded;

coded! {
    /// A kind of interruption. Codes as in `entracte assess`.
    InterruptionType {
        /// Time credit with a motive (CCT 103), private sector.
        TimeCredit = 1, "timeCredit";
        /// End-of-career time credit (CCT 103), private sector.
        EndOfCareerTimeCredit = 2, "endOfCareerTimeCredit";
        /// Parental leave (AR 29/10/1997).
        ParentalLeave = 3, "parentalLeave";
        /// Medical assistance to a member of the household or family (AR 10/08/1998).
        MedicalAssistance = 4, "medicalAssistance";
        /// The week beside a minor child in hospital (AR 10/08/1998).
        MedicalAssistanceHospitalisedChild = 5, "medicalAssistanceHospitalisedChild";
        /// Palliative care (AR 22/03/1995).
        PalliativeCare = 6, "palliativeCare";
        /// Leave of the recognised informal carer (law of 17/05/2019).
        InformalCare = 7, "informalCare";
        /// Ordinary career break, public sector (AR 07/05/1999).
        CareerBreak = 8, "careerBreak";
        /// End-of-career break, public sector, where the authority provides it.
        EndOfCareerBreak = 9, "endOfCareerBreak";
    }
}

coded! {
    /// By how much work is reduced.
    Regime {
        /// Complete interruption.
        Full = 1, "full";
        /// Complete interruption by weeks.
        FullFlexible = 2, "fullFlexible";
        /// Reduction to half time.
        Half = 3, "half";
        /// Reduction to half time by single months.
        HalfFlexible = 4, "halfFlexible";
        /// Reduction by one third.
        Third = 5, "third";
        /// Reduction by one quarter.
        Quarter = 6, "quarter";
        /// Reduction by one fifth.
        Fifth = 7, "fifth";
        /// Reduction by one tenth.
        Tenth = 8, "tenth";
    }
}

coded! {
    /// The sector of the employer.
    Sector {
        /// Private employers: time credit.
        Private = 1, "private";
        /// Public employers: career break.
        Public = 2, "public";
    }
}

coded! {
    /// Motive of a time credit (CCT 103, rules.md § 2.1).
    TimeCreditReason {
        /// Care for a child under 8.
        ChildCare = 1, "childCare";
        /// Palliative care.
        PalliativeCare = 2, "palliativeCare";
        /// A seriously ill member of the household or family.
        IllFamilyMember = 3, "illFamilyMember";
        /// A disabled child under 21.
        DisabledChild = 4, "disabledChild";
        /// A seriously ill minor child.
        IllMinorChild = 5, "illMinorChild";
        /// A recognised training.
        Training = 6, "training";
        /// Without motive; abolished on 2017-04-01 (CCT 103ter).
        None = 7, "none";
    }
}

coded! {
    /// Worker's statute as declared to social security.
    WorkerCode {
        /// Employé, bediende.
        WhiteCollar = 1, "whiteCollar";
        /// Ouvrier, arbeider.
        BlueCollar = 2, "blueCollar";
    }
}

impl InterruptionType {
    /// The regimes that exist for this type, in the order of the manual (rules.md § 1).
    pub const fn regimes(self) -> &'static [Regime] {
        use Regime::{Fifth, Full, FullFlexible, Half, HalfFlexible, Quarter, Tenth, Third};
        match self {
            Self::TimeCredit | Self::PalliativeCare | Self::InformalCare => &[Full, Half, Fifth],
            Self::EndOfCareerTimeCredit => &[Half, Fifth],
            Self::ParentalLeave => &[Full, FullFlexible, Half, HalfFlexible, Fifth, Tenth],
            Self::MedicalAssistance => &[Full, FullFlexible, Half, Fifth],
            Self::MedicalAssistanceHospitalisedChild => &[Full],
            Self::CareerBreak => &[Full, Half, Third, Quarter, Fifth],
            Self::EndOfCareerBreak => &[Half, Third, Quarter, Fifth],
        }
    }

    /// Whether a motive is asked: only time credit is taken for one of several.
    pub const fn asks_motive(self) -> bool {
        matches!(self, Self::TimeCredit)
    }

    /// Whether the type exists for employers of the sector.
    pub const fn exists_in(self, sector: Sector) -> bool {
        match self {
            Self::TimeCredit | Self::EndOfCareerTimeCredit => matches!(sector, Sector::Private),
            Self::CareerBreak | Self::EndOfCareerBreak => matches!(sector, Sector::Public),
            _ => true,
        }
    }

    /// The types offered first to an employer of the sector, in the manual's order. The others are branches of these:
    /// end of career of the first, hospitalised minor child of medical assistance.
    pub const fn first_choices(sector: Sector) -> &'static [Self] {
        use InterruptionType::{
            CareerBreak, InformalCare, MedicalAssistance, PalliativeCare, ParentalLeave, TimeCredit,
        };
        match sector {
            Sector::Private => &[
                TimeCredit,
                ParentalLeave,
                MedicalAssistance,
                PalliativeCare,
                InformalCare,
            ],
            Sector::Public => &[
                CareerBreak,
                ParentalLeave,
                MedicalAssistance,
                PalliativeCare,
                InformalCare,
            ],
        }
    }
}

impl Regime {
    /// Share of a full-time week that is not worked, as numerator and denominator; none for a complete interruption,
    /// after which nothing is worked.
    pub const fn reduction(self) -> Option<(u16, u16)> {
        match self {
            Self::Full | Self::FullFlexible => None,
            Self::Half | Self::HalfFlexible => Some((1, 2)),
            Self::Third => Some((1, 3)),
            Self::Quarter => Some((1, 4)),
            Self::Fifth => Some((1, 5)),
            Self::Tenth => Some((1, 10)),
        }
    }

    /// Whether work stops completely.
    pub const fn is_full(self) -> bool {
        self.reduction().is_none()
    }

    /// Whether the period is counted in single weeks or months by agreement with the employer.
    pub const fn is_flexible(self) -> bool {
        matches!(self, Self::FullFlexible | Self::HalfFlexible)
    }

    /// Whether the regime is no right of its own: flexible forms and 1/10 (AR 05/05/2019).
    pub const fn needs_agreement(self) -> bool {
        self.is_flexible() || matches!(self, Self::Tenth)
    }
}

coded! {
    /// Why a regime that the law leaves to agreement may be taken (RUL-05).
    Agreement {
        /// The employer agrees.
        Agreed = 1, "agreed";
        /// The worker takes the rest of the right, too small to need an agreement.
        SmallRest = 2, "smallRest";
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RUL-02, FIL-02: every type × sector × regime, written out beside rules.md § 1.
    #[test]
    fn rul_02_every_type_sector_and_regime() {
        let table: [(&str, &str, &str); 9] = [
            ("timeCredit", "private", "full half fifth"),
            ("endOfCareerTimeCredit", "private", "half fifth"),
            (
                "parentalLeave",
                "private public",
                "full fullFlexible half halfFlexible fifth tenth",
            ),
            (
                "medicalAssistance",
                "private public",
                "full fullFlexible half fifth",
            ),
            (
                "medicalAssistanceHospitalisedChild",
                "private public",
                "full",
            ),
            ("palliativeCare", "private public", "full half fifth"),
            ("informalCare", "private public", "full half fifth"),
            ("careerBreak", "public", "full half third quarter fifth"),
            ("endOfCareerBreak", "public", "half third quarter fifth"),
        ];
        assert_eq!(table.len(), InterruptionType::ALL.len());
        for (code, sectors, regimes) in table {
            let kind: InterruptionType = code.parse().unwrap();
            for sector in Sector::ALL {
                let expected = sectors.split(' ').any(|s| s == sector.code());
                assert_eq!(kind.exists_in(*sector), expected, "{code} {sector:?}");
            }
            let offered: Vec<_> = kind.regimes().iter().map(|r| r.code()).collect();
            assert_eq!(offered.join(" "), regimes, "{code}");
        }
    }

    #[test]
    fn first_choices_exist_in_their_sector() {
        for sector in Sector::ALL {
            for kind in InterruptionType::first_choices(*sector) {
                assert!(kind.exists_in(*sector));
            }
        }
    }

    #[test]
    fn codes_and_numbers_survive_a_round_trip() {
        for kind in InterruptionType::ALL {
            assert_eq!(kind.code().parse(), Ok(*kind));
            assert_eq!(InterruptionType::from_i16(kind.to_i16()), Ok(*kind));
        }
        for regime in Regime::ALL {
            assert_eq!(regime.code().parse(), Ok(*regime));
            assert_eq!(Regime::from_i16(regime.to_i16()), Ok(*regime));
        }
        assert!("FULL".parse::<Regime>().is_err());
        assert!(Regime::from_i16(0).is_err());
        assert!(WorkerCode::from_i16(3).is_err());
    }
}
