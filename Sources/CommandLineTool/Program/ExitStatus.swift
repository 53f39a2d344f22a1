/// How a command ended. The numbers are fixed: scripts rely on them.
///
/// - Source: BSD `sysexits.h`, and 1 for checks.
enum ExitStatus: Int32, Error, Hashable, Sendable, CaseIterable {
    /// Done.
    case done = 0
    /// Done, and a check found something that blocks.
    case blocked = 1
    /// The command line is wrong.
    case wrongUse = 64
    /// The data is bad; the message names the place.
    case badData = 65
    /// The input was not found.
    case notFound = 66
    /// Something needed is not installed.
    case notInstalled = 69
    /// A defect of ours.
    case defect = 70
    /// It cannot be written.
    case cannotWrite = 73
    /// Locked by someone else: try again.
    case locked = 75
    /// This user may not.
    case notPermitted = 77
}
