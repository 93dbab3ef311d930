package org.meridian.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.model.wording.LocalText;
import org.meridian.text.ProblemWords;
import org.meridian.ui.ports.FileFailure;

/** A file that cannot be written is said in both languages. */
class WrittenFileTest {

  @TempDir private Path folder;

  @Test
  void saysWhyAndWhatToDo() {
    assertThatThrownBy(() -> WrittenFile.write(folder, new byte[] {1}))
        .isInstanceOfSatisfying(
            FileFailure.class,
            failure ->
                assertThat(ProblemWords.both(failure.problem()))
                    .isEqualTo(
                        new LocalText(
                            "This is a folder, not a file. Name a file.", "这是文件夹，不是文件。请指定一个文件。")));
  }
}
