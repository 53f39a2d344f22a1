import Dispatch
import Foundation
import LegalModel

/// Says, when the guide is interrupted, that nothing is lost; then ends as an interrupted program does.
///
/// Every answer is stored before the next question, so that there is nothing left to do: `SIGINT` by the keyboard, `SIGTERM`,
/// or `SIGHUP` when the terminal was closed, where nobody reads the words any more.
final class InterruptWatch {
    private static let signals = [SIGINT, SIGTERM, SIGHUP]
    private let sources: [any DispatchSourceSignal]

    init(_ farewell: String) {
        sources = InterruptWatch.signals.map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler {
                if number != SIGHUP { Console.write("\n" + farewell) }
                signal(number, SIG_DFL)
                kill(getpid(), number)
            }
            source.resume()
            return source
        }
    }

    /// Ends the watch.
    func end() {
        sources.forEach { $0.cancel() }
        for number in InterruptWatch.signals { signal(number, SIG_DFL) }
    }
}
