package org.meridian.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meridian.io.AtomicFile;
import org.meridian.io.dataset.ShippedDatasets;
import org.meridian.model.Dataset;
import org.meridian.model.Language;
import org.meridian.render.figure.Figure;
import org.meridian.render.figure.FigureFormat;
import org.meridian.render.figure.FigureSetting;
import org.meridian.render.figure.FigureWriter;
import org.meridian.render.figure.Figures;
import org.meridian.render.scene.MapOptions;
import org.meridian.render.style.Theme;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;

/** What the window would show first, as pictures: for machines without a screen. */
public final class OpeningViews {

  private static final List<String> VIEWS = List.of("map", "ranking", "links");
  private static final int WIDTH = 1600;
  private static final int HEIGHT = 900;

  private final Figures figures = Figures.standard();

  /** Views of the default dataset. */
  public OpeningViews() {}

  /** The folder for the pictures: the build's own inside the project, else one of its own. */
  static Path folder(Path workingFolder) {
    Path ownSource = Path.of("src", "main", "java", "org", "meridian", "app", "OpeningViews.java");
    return Files.exists(workingFolder.resolve(ownSource))
        ? workingFolder.resolve("target").resolve("views")
        : workingFolder.resolve("meridian-views");
  }

  /**
   * Draws map, ranking and links in both languages.
   *
   * @param folder where to; made where it is missing
   * @return the files
   * @throws IOException if they cannot be written
   */
  public List<Path> write(Path folder) throws IOException {
    Dataset dataset =
        ShippedDatasets.find(ShippedDatasets.DEFAULT).orElseThrow().open().value().orElseThrow();
    ScenarioResult result = new ScenarioEngine().evaluate(dataset, Scenario.opening(dataset));
    List<Path> files = new ArrayList<>();
    for (Language language : Language.values()) {
      for (String view : VIEWS) {
        Path file = folder.resolve(view + "-" + language.tag() + ".png");
        FigureSetting setting =
            new FigureSetting(result, Optional.empty(), language, Theme.LIGHT, WIDTH, HEIGHT);
        Figure figure = figures.view(view, setting, MapOptions.DEFAULT);
        AtomicFile.write(file, stream -> FigureWriter.write(figure, FigureFormat.PNG, 1, stream));
        files.add(file);
      }
    }
    return files;
  }
}
