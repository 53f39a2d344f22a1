import LegalModel

extension ComputationWords {
    /// The act that fixes the rates, in words; `nil` where articles say it all.
    public var law: String? { result.law?.text(preferring: language) }

    /// Where each rate comes from, in order of time: its days, the official gazette, how sure we are.
    public var rates: [String] {
        result.rates.map { rate in
            let head = "\(figures.percent(rate.rate)) \(figures.span(rate.span))"
            return ([head] + [gazette(of: rate), state(of: rate)].compactMap { $0 }).joined(separator: ", ")
        }
    }

    private func gazette(of rate: InterestRate) -> String? {
        guard let day = rate.gazette.map(figures.date) else { return nil }
        return LocalizedText(
            fr: "Moniteur belge du \(day)", nl: "Belgisch Staatsblad van \(day)",
            de: "Belgisches Staatsblatt vom \(day)",
            en: "Belgian official gazette of \(day)")[language]
    }

    private func state(of rate: InterestRate) -> String? {
        switch rate.state {
        case .text: nil
        case .agreed:
            LocalizedText(
                fr: "selon plusieurs publications concordantes ; avis non lu",
                nl: "volgens meerdere overeenstemmende publicaties; bericht niet gelezen",
                de: "nach mehreren übereinstimmenden Veröffentlichungen; Bekanntmachung nicht gelesen",
                en: "by several publications that agree; notice not read")[language]
        case .index:
            LocalizedText(
                fr: "À VÉRIFIER : une seule publication, non officielle",
                nl: "TE VERIFIËREN: één enkele, niet-officiële publicatie",
                de: "ZU PRÜFEN: eine einzige, nicht amtliche Veröffentlichung",
                en: "TO BE VERIFIED: one publication only, not official")[language]
        }
    }
}
