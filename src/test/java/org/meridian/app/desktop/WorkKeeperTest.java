package org.meridian.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.io.dataset.SmallPackage;
import org.meridian.io.session.SessionFolder;
import org.meridian.io.session.StartMarker;
import org.meridian.model.Dataset;
import org.meridian.scenario.DatasetOrigin;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.session.SavedWork;

/** Work that could not be written is not forgotten over work that could. */
final class WorkKeeperTest {

  private static final Dataset DATASET = new SmallPackage().read().value().orElseThrow();

  @TempDir private Path home;

  private static SavedWork work(String folder) {
    return new SavedWork(
        new DatasetOrigin(DATASET.id(), folder),
        Scenario.opening(DATASET).withName(folder),
        DATASET.identity(),
        Optional.empty(),
        true,
        Instant.EPOCH);
  }

  private List<String> kept() throws IOException {
    return new SessionFolder(sessions())
        .read().works().stream().map(each -> each.origin().folder()).toList();
  }

  private Path sessions() {
    return home.resolve("sessions");
  }

  private WorkKeeper keeper() {
    return new WorkKeeper(sessions(), new SessionFolder(sessions()), new StartMarker(sessions()));
  }

  @Test
  void whatCouldNotBeWrittenIsWrittenOnceTheDiskTakesIt() throws IOException {
    Files.writeString(sessions(), "in the way");
    try (WorkKeeper keeper = keeper()) {
      keeper.keep(work("/one"), DATASET);
      assertThat(keeper.flush()).isPresent();
      Files.delete(sessions());
      keeper.keep(work("/two"), DATASET);
      assertThat(keeper.flush()).isEmpty();
    }
    assertThat(kept()).containsExactlyInAnyOrder("/one", "/two");
  }

  @Test
  void closingTriesOnceMore() throws IOException {
    Files.writeString(sessions(), "in the way");
    try (WorkKeeper keeper = keeper()) {
      keeper.keep(work("/one"), DATASET);
      assertThat(keeper.flush()).isPresent();
      Files.delete(sessions());
      assertThat(keeper.flush()).isEmpty();
    }
    assertThat(kept()).containsExactly("/one");
  }

  @Test
  void theNewestOfWhatWaitedIsWritten() throws IOException {
    Files.writeString(sessions(), "in the way");
    try (WorkKeeper keeper = keeper()) {
      keeper.keep(work("/one"), DATASET);
      keeper.keep(work("/two"), DATASET);
      keeper.keep(work("/one"), DATASET);
      assertThat(keeper.flush()).isPresent();
      Files.delete(sessions());
      assertThat(keeper.flush()).isEmpty();
    }
    assertThat(kept()).containsExactlyInAnyOrder("/one", "/two");
  }

  @Test
  void aStateThatWasWorkedOnIsNotOneThatTheProgramDiesOn() throws IOException {
    StartMarker marker = new StartMarker(sessions());
    marker.begin(work("/one").origin());
    try (WorkKeeper keeper = keeper()) {
      keeper.keep(work("/one"), DATASET);
      keeper.flush();
      assertThat(marker.deaths()).isPresent();
      keeper.keep(work("/two"), DATASET);
      keeper.flush();
      assertThat(marker.deaths()).isEmpty();
    }
  }

  @Test
  void whatNobodyChangedIsWrittenOnceTheFirstMapIsSeen() throws IOException {
    try (WorkKeeper keeper = keeper()) {
      keeper.keep(work("/one"), DATASET);
      keeper.copyAside(work("/aside"));
      assertThat(kept()).isEmpty();
      keeper.started();
      keeper.copyAside(work("/aside"));
      assertThat(kept()).containsExactly("/one");
    }
  }

  @Test
  void aChangeIsWrittenAtOnce() throws IOException {
    try (WorkKeeper keeper = keeper()) {
      keeper.keep(work("/one"), DATASET);
      keeper.keep(work("/two"), DATASET);
      keeper.copyAside(work("/aside"));
      assertThat(kept()).containsExactlyInAnyOrder("/one", "/two");
    }
  }

  @Test
  void closingWritesWhatWaits() throws IOException {
    try (WorkKeeper keeper = keeper()) {
      keeper.keep(work("/one"), DATASET);
    }
    assertThat(kept()).containsExactly("/one");
  }
}
