public import LegalModel

extension Typesetter {
    /// An amount with two decimals: `1 234,56 €`, `€ 1.234,56`, `1.234,56 €`, `€1,234.56`; a true minus before it when negative.
    public func amount(_ money: Money) -> String {
        let magnitude = money.cents.magnitude
        let decimals = magnitude % 100
        let sign = money.cents < 0 ? "\u{2212}" : ""
        let fraction = (decimals < 10 ? "0" : "") + String(decimals)
        let number = grouped(magnitude / 100) + (language == .english ? "." : ",") + fraction
        switch language {
        case .french, .german: return sign + number + "\u{A0}€"
        case .dutch: return "€\u{A0}" + sign + number
        case .english: return sign + "€" + number
        }
    }

    /// A share of a hundred: `8 %`; in English `8%`.
    public func percent(_ number: Int) -> String { "\(number)" + (language == .english ? "%" : "\u{A0}%") }

    /// A time of day: `14 h 30`, `14.30 uur`, `14.30 Uhr`, `2.30 pm`.
    ///
    /// - Precondition: `hour` is 0 to 23, `minute` 0 to 59.
    public func time(hour: Int, minute: Int) -> String {
        precondition((0...23).contains(hour) && (0...59).contains(minute), "no such time of day")
        let minutes = (minute < 10 ? "0" : "") + String(minute)
        switch language {
        case .french: return minute == 0 ? "\(hour)\u{A0}h" : "\(hour)\u{A0}h\u{A0}\(minutes)"
        case .dutch: return (minute == 0 ? "\(hour)" : "\(hour).\(minutes)") + "\u{A0}uur"
        case .german: return (minute == 0 ? "\(hour)" : "\(hour).\(minutes)") + "\u{A0}Uhr"
        case .english:
            let shown = hour % 12 == 0 ? 12 : hour % 12
            return (minute == 0 ? "\(shown)" : "\(shown).\(minutes)") + "\u{A0}" + (hour < 12 ? "am" : "pm")
        }
    }

    /// A whole number with its thousands apart.
    public func number(_ number: Int) -> String {
        (number < 0 ? "\u{2212}" : "") + grouped(UInt64(number.magnitude))
    }

    private func grouped(_ number: UInt64) -> String {
        let separator: String =
            switch language {
            case .french: String(narrowSpace.scalar)
            case .dutch, .german: "."
            case .english: ","
            }
        let digits = Array(String(number))
        var result = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { result += separator }
            result.append(digit)
        }
        return result
    }
}
