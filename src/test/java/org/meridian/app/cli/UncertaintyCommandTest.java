package org.meridian.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meridian.io.dataset.SmallPackage;

/** How sure ranks are, from the command line. */
class UncertaintyCommandTest {

  @TempDir private Path folder;
  private Path dataset;

  @BeforeEach
  void writePackage() throws IOException {
    dataset = FolderArgument.write(new SmallPackage(), folder.resolve("small"));
  }

  @Test
  void writesOneLineACity() {
    Session session =
        Session.run(
            "uncertainty",
            "--dataset",
            dataset,
            "--runs",
            "50",
            "--seed",
            "3",
            "--top",
            "1",
            "--aggregation",
            "arithmetic,sea=arithmetic",
            "--missing-threshold",
            "0");
    assertThat(session.code()).isZero();
    assertThat(session.lines()[0])
        .isEqualTo(
            "city_id,city_en,city_zh,nominal,median,mean,p5,p95,best,worst,robustness,in_top_1");
    assertThat(session.lines()[1]).matches("[a-z]+,.*,1,[0-9.]+,.*");
  }

  @Test
  void theNumberOfThreadsDoesNotMatter() {
    Session one = run("--threads", "1", "--json");
    Session two = run("--threads", "2", "--json");
    assertThat(one.out()).isEqualTo(two.out()).contains("\"runs\" : 1000");
  }

  private Session run(String... more) {
    Object[] all = new Object[more.length + 5];
    System.arraycopy(
        new Object[] {"uncertainty", "--dataset", dataset, "--aggregation", "sea=arithmetic"},
        0,
        all,
        0,
        5);
    System.arraycopy(more, 0, all, 5, more.length);
    return Session.run(all);
  }

  @Test
  void wrongNumbersAreWrongUsage() {
    assertThat(run("--spread", "2").code()).isEqualTo(2);
    assertThat(run("--runs", "0").code()).isEqualTo(2);
    assertThat(run("--try-normalisation", "nonsense").code()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--levels 9",
        "--levels 0",
        "--levels -1",
        "--levels 1,9",
        "--levels x",
        "--runs -1",
        "--runs 1e9",
        "--spread NaN",
        "--spread -0.1",
        "--top 0",
        "--top -3",
        "--seed 1.5",
        "--threads 0",
        "--simplex --spread 0.1"
      })
  void aNumberThatMeansNothingHereIsWrongUsage(String options) {
    Session session = run(options.split(" "));
    assertThat(session.code()).isEqualTo(2);
    assertThat(session.err()).contains(options.split(" ")[0].substring(2, 5));
  }

  @Test
  void aLevelThatTheIndexLacksNamesThoseThereAre() {
    assertThat(run("--levels", "9").err())
        .contains("No part of this index is at level 9; there are the levels: 1, 2");
    assertThat(run("--levels", "1,2").code()).isZero();
  }
}
