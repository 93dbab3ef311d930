package org.meridian.app.views;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.meridian.app.desktop.WindowViews;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.io.dataset.places.ShippedDatasets;
import org.meridian.model.Dataset;
import org.meridian.model.wording.Language;
import org.meridian.render.figure.FigureFactory;
import org.meridian.render.figure.FigureLook;
import org.meridian.render.figure.file.FigureFormat;
import org.meridian.render.figure.file.FigureWriter;
import org.meridian.render.figure.sheet.ExportFigure;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.text.FixedMessages;
import org.meridian.ui.background.ToolkitStart;
import org.meridian.view.View;
import org.meridian.view.ViewChoices;
import org.meridian.view.ViewRequest;
import org.meridian.view.Views;
import org.meridian.view.profile.ComparedProfiles;
import org.meridian.view.style.MapTheme;

/**
 * Renders what the program opens with into PNG files: every view as a figure, and the whole window,
 * in both languages, on the toolkit's platform without a screen.
 */
public final class OpeningViews {

  private static final int WIDTH = 1600;
  private static final int HEIGHT = 900;

  private final Path folder;
  private final FigureFactory figures = ShippedFigures.create();
  private final Dataset dataset =
      ShippedDatasets.find(ShippedDatasets.DEFAULT).orElseThrow().open().value().orElseThrow();

  private OpeningViews(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes all views into a folder, which is made if need be. The toolkit must not run yet.
   *
   * @throws IOException if a file cannot be written
   */
  public static void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    OpeningViews views = new OpeningViews(folder);
    for (Language language : Language.values()) {
      views.writeFigures(language);
    }
    views.writeWindows();
  }

  private void writeFigures(Language language) throws IOException {
    ScenarioResult result = new ScenarioEngine().evaluate(dataset, Scenario.opening(dataset));
    ViewRequest request =
        new ViewRequest(
            result,
            Optional.empty(),
            FixedMessages.ofWindow(language),
            ViewChoices.DEFAULT.with(ComparedProfiles.of(leaders(result))));
    for (View view : Views.ALL) {
      Path file = folder.resolve(view.id() + "-" + language.tag() + ".png");
      ExportFigure figure =
          figures.figure(view, request, new FigureLook(MapTheme.LIGHT, WIDTH, HEIGHT));
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        FigureWriter.write(figure, FigureFormat.PNG, 1, out);
      }
    }
  }

  /** The first two cities, for views that show cities side by side. */
  private static List<String> leaders(ScenarioResult result) {
    return Arrays.stream(result.cities().ranking().order())
        .limit(2)
        .mapToObj(row -> result.dataset().city(row).id())
        .toList();
  }

  private void writeWindows() {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    CompletableFuture<Void> done = new CompletableFuture<>();
    ToolkitStart.start(() -> photograph(done));
    done.join();
    ToolkitStart.stop();
  }

  private void photograph(CompletableFuture<Void> done) {
    org.meridian.ui.theme.SceneTheme.loadFonts();
    WindowViews window = new WindowViews(new Stage(), figures, dataset, WIDTH, HEIGHT);
    CompletableFuture<Void> all = CompletableFuture.completedFuture(null);
    for (Language language : Language.values()) {
      for (boolean dark : new boolean[] {false, true}) {
        all = all.thenCompose(before -> one(window, language, dark));
      }
    }
    all.whenComplete(
        (nothing, failure) -> {
          window.close();
          if (failure == null) {
            done.complete(null);
          } else {
            done.completeExceptionally(failure);
          }
        });
  }

  private CompletableFuture<Void> one(WindowViews window, Language language, boolean dark) {
    window.pose(language, dark);
    String name = "window-" + language.tag() + (dark ? "-dark" : "-light") + ".png";
    return window.picture().thenAccept(picture -> save(picture, name));
  }

  private void save(WritableImage picture, String name) {
    try {
      WindowPicture.write(picture, folder.resolve(name).toFile());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
