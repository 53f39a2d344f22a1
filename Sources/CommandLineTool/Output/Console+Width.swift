import Foundation

extension Console {
    /// The width of the terminal in columns, at least 80 and at most 200; 80 where there is no terminal.
    static var width: Int {
        guard transcript == nil, isatty(STDOUT_FILENO) == 1 else { return Lines.width }
        var size = winsize()
        guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 else { return Lines.width }
        return min(max(Int(size.ws_col), Lines.width), 200)
    }
}
