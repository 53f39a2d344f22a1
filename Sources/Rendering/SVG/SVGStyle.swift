/// Colours, sizes and lines of drawings.
///
/// The three values differ in hue for every kind of colour vision (blue, grey, vermilion), in the line, in the band and in the
/// sign. Text on each ground has a contrast above 12 : 1, small print above 7 : 1, lines above 4.5 : 1.
///
/// - Source: M. Okabe, K. Ito, *Color Universal Design*; WCAG 2.2, 1.4.1, 1.4.3 and 1.4.11.
enum SVGStyle {
    static let font = "'Liberation Sans', Arial, Helvetica, sans-serif"
    static let ink = "#1b1b1b"
    static let faint = "#4a4a4a"
    static let plain = "#17466b"

    static let boxWidth = 244.0
    static let bandWidth = 26.0
    static let padding = 9.0
    static let columnGap = 92.0
    static let rowGap = 14.0
    static let margin = 16.0

    static let labelMetrics = TextMetrics(size: 10, isBold: true)
    static let textMetrics = TextMetrics(size: 12.5, isBold: false)
    static let claimMetrics = TextMetrics(size: 12.5, isBold: true)
    static let noteMetrics = TextMetrics(size: 10.5, isBold: false)
    static let arrowMetrics = TextMetrics(size: 10.5, isBold: false)

    static let labelLine = 14.0
    static let textLine = 15.5
    static let noteLine = 13.5

    /// The colour of a value's line, band and sign.
    static func colour(_ state: DiagramBox.State?) -> String {
        switch state {
        case .established: "#00538a"
        case .open: "#5a5a5a"
        case .notEstablished: "#9c3400"
        case nil: plain
        }
    }

    /// The ground of a box.
    static func ground(_ state: DiagramBox.State?) -> String {
        switch state {
        case .established: "#edf5fb"
        case .open: "#f7f7f4"
        case .notEstablished: "#fdf2ec"
        case nil: "#f7fafc"
        }
    }

    /// The width of a value's line.
    static func width(_ state: DiagramBox.State?) -> Double {
        switch state {
        case .established: 2
        case .open: 1.5
        case .notEstablished: 1
        case nil: 1.2
        }
    }

    /// The dashes of a value's line.
    static func dashes(_ state: DiagramBox.State?) -> String? { state == .open ? "6 4" : nil }

    /// The colour of an arrow.
    static func colour(_ kind: DiagramArrow.Kind) -> String {
        switch kind {
        case .supports: "#4a4a4a"
        case .defeats, .setsAside: "#9c3400"
        case .presumes: "#00538a"
        }
    }

    /// The dashes of an arrow.
    static func dashes(_ kind: DiagramArrow.Kind) -> String? {
        switch kind {
        case .supports: nil
        case .defeats: "7 4"
        case .presumes: "2 3"
        case .setsAside: "9 3 2 3"
        }
    }
}
