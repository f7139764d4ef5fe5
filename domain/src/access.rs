//! Who may do what: the capacities one login can hold (PD10) and the permissions of roles in an employer (ACC-18).

use crate::coded::{coded, worded};
use crate::identifiers::EnterpriseNumber;

coded! {
    /// Role of a person in an employer; each role may do all that the ones before it may.
    EmployerRole {
        /// Consults.
        Reader = 1, "reader";
        /// Files, changes and cancels requests.
        Filer = 2, "filer";
        /// Answers notices.
        Decider = 3, "decider";
        /// Changes the settings and the rights of colleagues.
        Administrator = 4, "administrator";
    }
}

worded! {
    /// What a page or act of the employer's side asks for.
    Permission {
        /// Overview and consultation.
        Read = "read";
        /// Requests: drafts, filing, attachments, changes, cancellations.
        File = "file";
        /// Answers to notices.
        Decide = "decide";
        /// Settings, contact person, rights of colleagues.
        Administer = "administer";
    }
}

impl EmployerRole {
    /// Whether the role holds the permission.
    pub fn may(self, permission: Permission) -> bool {
        let needed = match permission {
            Permission::Read => Self::Reader,
            Permission::File => Self::Filer,
            Permission::Decide => Self::Decider,
            Permission::Administer => Self::Administrator,
        };
        self >= needed
    }
}

coded! {
    /// As what somebody fills in for a worker, under a mandate the worker gave (EMP-10).
    HelperKind {
        /// A guardian or administrator of the worker's affairs.
        Guardian = 1, "guardian";
        /// Somebody of a trade union or payment body.
        Union = 2, "union";
        /// A clerk at a counter.
        CounterClerk = 3, "counterClerk";
        /// Somebody the worker trusts.
        Trusted = 4, "trusted";
    }
}

coded! {
    /// How surely the identity provider knows the person: the levels CSAM gives its means of authentication.
    AssuranceLevel {
        /// User name and password.
        L100 = 100, "100";
        /// Password and a code by e-mail.
        L200 = 200, "200";
        /// Password and a code of a mobile application, or a foreign means of eIDAS level substantial.
        L400 = 400, "400";
        /// itsme and foreign means of eIDAS level high.
        L450 = 450, "450";
        /// Identity card in a reader.
        L500 = 500, "500";
    }
}

/// One of the hats a person can wear after login; a session acts under exactly one at a time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Capacity {
    /// Acts for an employer, the own one or one that gave a mandate.
    EmployerUser {
        /// The employer acted for.
        enterprise: EnterpriseNumber,
        /// What the person may do there.
        role: EmployerRole,
    },
    /// Acts for oneself as worker.
    Worker,
    /// Treats the files of one ONEM office.
    CaseWorker {
        /// Code of the office, as in the list of offices (`NIVELLES`).
        office: String,
    },
    /// Manages people, reference data and switches; never reads medical documents.
    Administrator,
    /// Answers questions about the service: sees by its ticket where a case stands, nothing of the leave, no document.
    Support,
}

impl Capacity {
    /// Whether this capacity holds the permission in that employer.
    pub fn may(&self, permission: Permission, employer: &EnterpriseNumber) -> bool {
        matches!(self, Self::EmployerUser { enterprise, role } if enterprise == employer && role.may(permission))
    }

    /// Whether this capacity treats the files of that office.
    pub fn treats(&self, office_code: &str) -> bool {
        matches!(self, Self::CaseWorker { office } if office == office_code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// ACC-18: the role × permission matrix, cell by cell.
    #[test]
    fn acc_18_roles_and_permissions() {
        let matrix = [
            (EmployerRole::Reader, [true, false, false, false]),
            (EmployerRole::Filer, [true, true, false, false]),
            (EmployerRole::Decider, [true, true, true, false]),
            (EmployerRole::Administrator, [true, true, true, true]),
        ];
        assert_eq!(matrix.len(), EmployerRole::ALL.len());
        for (role, row) in matrix {
            for (permission, expected) in Permission::ALL.iter().zip(row) {
                assert_eq!(role.may(*permission), expected, "{role:?} {permission:?}");
            }
        }
    }

    #[test]
    fn acc_16_a_capacity_opens_its_own_employer_and_office_only() {
        let own: EnterpriseNumber = "0999999922".parse().unwrap();
        let other: EnterpriseNumber = "0999999823".parse().unwrap();
        let employer = Capacity::EmployerUser {
            enterprise: own.clone(),
            role: EmployerRole::Filer,
        };
        assert!(employer.may(Permission::File, &own));
        assert!(!employer.may(Permission::Decide, &own));
        assert!(!employer.may(Permission::Read, &other));
        let office = Capacity::CaseWorker {
            office: "NIVELLES".to_owned(),
        };
        assert!(office.treats("NIVELLES") && !office.treats("MONS"));
        for capacity in [
            Capacity::Worker,
            Capacity::Administrator,
            Capacity::Support,
            office,
        ] {
            for permission in Permission::ALL {
                assert!(!capacity.may(*permission, &own), "{capacity:?}");
            }
        }
        assert!(!employer.treats("NIVELLES"));
    }

    #[test]
    fn levels_of_assurance_are_ordered() {
        assert!(AssuranceLevel::ALL.is_sorted());
        assert!(AssuranceLevel::L450 < AssuranceLevel::L500);
    }
}
