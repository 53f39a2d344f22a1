import Dispatch
import Foundation
import LegalModel

/// Says, when a person interrupts the guide, that nothing is lost; then ends as an interrupted program does.
///
/// Every answer is stored before the next question, so that there is nothing left to do.
final class InterruptWatch {
    private let source: any DispatchSourceSignal

    init(_ farewell: String) {
        signal(SIGINT, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
        source.setEventHandler {
            Console.write("\n" + farewell)
            signal(SIGINT, SIG_DFL)
            kill(getpid(), SIGINT)
        }
        source.resume()
        self.source = source
    }

    /// Ends the watch.
    func end() {
        source.cancel()
        signal(SIGINT, SIG_DFL)
    }
}
