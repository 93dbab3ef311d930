package org.meridian.app.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.io.dataset.places.ShippedDatasets;
import org.meridian.io.dataset.places.UserFolder;
import org.meridian.io.file.DraftSweep;
import org.meridian.io.scenario.SettingsFile;
import org.meridian.render.figure.FigureFactory;
import org.meridian.scenario.DatasetOrigin;
import org.meridian.ui.ports.FirstOpening;
import org.meridian.ui.state.Settings;

/**
 * What is read while the toolkit starts, which takes as long as reading it.
 *
 * @param folder of the user
 * @param keeper keeps the settings
 * @param session what earlier sessions left
 * @param first the dataset that opens first
 * @param figures maps and typefaces
 */
record EarlyReading(
    UserFolder folder,
    SettingsKeeper keeper,
    CompletableFuture<HomeSession> session,
    CompletableFuture<FirstOpening> first,
    CompletableFuture<FigureFactory> figures) {

  private static final int THREADS = 2;

  /**
   * Begins to read.
   *
   * @param folder of the user
   * @param asked the file or folder that the program was started with
   */
  static EarlyReading begin(UserFolder folder, Optional<Path> asked) {
    SettingsKeeper keeper = new SettingsKeeper(new SettingsFile(folder.settings()));
    ExecutorService readers =
        Executors.newFixedThreadPool(THREADS, Thread.ofPlatform().daemon().factory());
    CompletableFuture<FigureFactory> figures =
        CompletableFuture.supplyAsync(ShippedFigures::create, readers);
    CompletableFuture<HomeSession> session =
        CompletableFuture.supplyAsync(
            () -> {
              DraftSweep.sweep(folder.root());
              return HomeSession.of(folder);
            },
            readers);
    CompletableFuture<FirstOpening> first =
        session.thenApplyAsync(own -> read(folder, new Settings(keeper), own, asked), readers);
    first.whenComplete((read, failure) -> readers.shutdown());
    return new EarlyReading(folder, keeper, session, first, figures);
  }

  /**
   * Reads all of it, and lets go of it again.
   *
   * @param folder of a user who does not exist
   */
  static void rehearse(UserFolder folder) {
    EarlyReading reading = begin(folder, Optional.empty());
    reading.figures().join();
    reading.first().join();
    reading.session().join().close().run();
    reading.keeper().close();
  }

  private static FirstOpening read(
      UserFolder folder, Settings settings, HomeSession session, Optional<Path> asked) {
    String usual = settings.text(UserPreferences.DATASET).orElse(ShippedDatasets.DEFAULT);
    List<Path> recent = settings.list("recent").stream().map(Path::of).toList();
    return new WindowStartup(
            new DatasetFolders(folder), session.store(), session.earlier(), session.marker())
        .read(asked, DatasetOrigin.shipped(usual), recent);
  }
}
