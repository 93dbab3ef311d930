package org.meridian.io.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meridian.model.Dataset;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.ProblemCode;

/** Files that this version does not read are named once, listed or not. */
class LaterFilesTest {

  @ParameterizedTest
  @ValueSource(strings = {"sites.csv"})
  void areNotedOnce(String file) {
    Loaded<Dataset> bare = new SmallPackage().text(file, "a,b\n1,2\n").read();
    Loaded<Dataset> listed =
        new SmallPackage()
            .text(file, "a,b\n1,2\n")
            .replace(
                "datapackage.json",
                "\"resources\": [",
                "\"resources\": [{\"name\": \"later\", \"path\": \"" + file + "\"},")
            .read();

    assertThat(bare.value()).isPresent();
    assertThat(bare.problems())
        .contains(SmallPackage.problem(file, 0, "", "", ProblemCode.NOT_YET_READ));
    assertThat(listed.problems()).containsExactlyInAnyOrderElementsOf(bare.problems());
  }
}
