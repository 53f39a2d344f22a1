public import LegalModel

/// What was found of one reference on a day.
public struct Resolution: Hashable, Sendable {
    /// The answer.
    public let status: CitationStatus
    /// The days of the version that counts; `nil` when there is none. Both ends unknown means that nothing is known.
    public let validity: Validity?
    /// The days of the version in force today, where it is another one.
    public let currentValidity: Validity?
    /// Where the day stands against the version; never `inForce` when the first day is not known.
    public let standing: Validity.Standing?
    /// Whether official wording of that version is held: only then can it be quoted.
    public let isOfficial: Bool
    /// How far the digest was checked; `nil` without a digest.
    public let verification: Verification.State?
    /// Existing places near one that does not exist.
    public let nearest: [ArticleReference]
    /// How the article ended, where that is known.
    public let ending: ArticleEnding?
    /// The transition that sets the article aside on the day, or to which its other versions belong; it names the regime
    /// that applies.
    public let governance: Governance?
    /// How the text names the code, where that name did not yet, or no longer, mean it on the day.
    public private(set) var untimely: CodeNaming?

    /// The number that the article has now, as the source says it.
    public var movedTo: String? { ending?.target }

    init(
        _ status: CitationStatus, validity: Validity? = nil, currentValidity: Validity? = nil,
        standing: Validity.Standing? = nil, isOfficial: Bool = false, verification: Verification.State? = nil,
        nearest: [ArticleReference] = [], ending: ArticleEnding? = nil,
        governance: Governance? = nil
    ) {
        self.status = status
        self.validity = validity
        self.currentValidity = currentValidity
        self.standing = standing
        self.isOfficial = isOfficial
        self.verification = verification
        self.nearest = nearest
        self.ending = ending
        self.governance = governance
    }

    /// The same answer about a reference whose code the text names so.
    func named(_ naming: CodeNaming?, on day: CivilDate) -> Resolution {
        var resolution = self
        resolution.untimely = naming.flatMap { $0.isOutside(on: day) ? $0 : nil }
        return resolution
    }

    /// The same answer with a transition, and with another status where the transition decides it.
    func with(_ governance: Governance?, status: CitationStatus? = nil, ending: ArticleEnding? = nil) -> Resolution {
        Resolution(
            status ?? self.status, validity: validity, currentValidity: currentValidity, standing: standing,
            isOfficial: isOfficial, verification: verification, nearest: nearest, ending: ending ?? self.ending,
            governance: governance)
    }
}
