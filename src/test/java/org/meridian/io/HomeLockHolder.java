package org.meridian.io;

import java.io.IOException;
import java.nio.file.Path;
import org.meridian.io.file.HomeLock;

/** Another program that claims something: exit code 0 if it got it. */
public final class HomeLockHolder {

  private HomeLockHolder() {}

  /** Claims what the arguments name: the folder and the name. */
  public static void main(String[] arguments) throws IOException {
    boolean taken = HomeLock.tryTake(Path.of(arguments[0]), arguments[1]).isPresent();
    System.exit(taken ? 0 : 3);
  }

  /** Whether another program gets a claim; its end gives it up again. */
  public static boolean triesElsewhere(Path folder, String name)
      throws IOException, InterruptedException {
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                HomeLockHolder.class.getName(),
                folder.toString(),
                name)
            .inheritIO()
            .start();
    int code = other.waitFor();
    if (code != 0 && code != 3) {
      throw new IOException("the other program ended with " + code);
    }
    return code == 0;
  }
}
