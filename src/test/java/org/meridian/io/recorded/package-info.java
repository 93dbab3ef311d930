/**
 * A file system in memory that records what is done to it, so that tests see every state in which a
 * power cut may leave a disk, and what happens when any single call fails.
 *
 * <p>{@link org.meridian.io.recorded.CrashStates} runs an operation once and then checks every
 * state that may stand on the disk after each of its steps: what was not forced may be there, be
 * lost, be torn or be zeros, and names that were not forced may have changed or not, in any order.
 *
 * <pre>{@code
 * CrashStates.of(
 *         root -> Files.writeString(root.resolve("x"), "old"),
 *         (root, done) -> {
 *           AtomicFile.write(root.resolve("x"), bytes);
 *           done.run();
 *         })
 *     .check((root, done) -> assertThat(root.resolve("x")) ...);
 * }</pre>
 *
 * <p>The operation calls {@code done} whenever something may be relied on from now on, as after
 * each line of a journal; the check is given how often that had come before the power went.
 *
 * <p>{@link org.meridian.io.recorded.FaultRuns} runs an operation again and again, and each time
 * the next one of its calls to the system fails.
 *
 * <p>Code under test must keep to {@link java.nio.file.Path}: {@code toFile()} does not work here.
 */
package org.meridian.io.recorded;
