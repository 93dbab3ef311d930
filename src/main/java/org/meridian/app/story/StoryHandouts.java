package org.meridian.app.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meridian.app.story.StoryTarget.StoryFormat;
import org.meridian.io.file.AtomicFile;
import org.meridian.io.file.FileProblems;
import org.meridian.model.Dataset;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.StoryCode;
import org.meridian.model.wording.Language;
import org.meridian.render.figure.FigureFactory;
import org.meridian.render.story.StoryPages.PageSetting;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.story.StoryStep;
import org.meridian.ui.ports.FileFailure;
import org.meridian.ui.ports.StoryOutput;
import org.meridian.view.story.StepRequest;
import org.meridian.view.style.MapTheme;

/** Writes the stories of the window, as the verb {@code story export} does. */
public final class StoryHandouts implements StoryOutput {

  private static final int WIDTH = 1600;
  private static final int HEIGHT = 900;

  private final FigureFactory figures;

  /** Draws with the figures of the program. */
  public StoryHandouts(FigureFactory figures) {
    this.figures = figures;
  }

  @Override
  public void write(StoryOrder order, Path file) throws IOException {
    StoryTarget target = StoryTarget.of(file);
    StoryFormat format =
        target
            .file()
            .filter(found -> !found.isOfSteps())
            .orElseThrow(() -> new IOException(file.getFileName() + ": .pptx, .pdf, .html"));
    StoryWriting writing =
        new StoryWriting(
            target, order.story().title(), steps(order, file), figures, StoryHandouts::save);
    for (Language language : order.languages()) {
      PageSetting setting = new PageSetting(language, MapTheme.of(order.dark()), WIDTH, HEIGHT);
      writing.write(format, setting, order.languages().size() > 1, 1);
    }
  }

  private static List<StepRequest> steps(StoryOrder order, Path file) throws FileFailure {
    ScenarioEngine engine = new ScenarioEngine();
    List<StepRequest> steps = new ArrayList<>();
    for (StoryStep step : order.story().steps()) {
      String id = step.scenario().datasetId();
      Optional<Dataset> dataset = order.datasets().apply(id);
      if (dataset.isEmpty()) {
        Problem missing =
            new Problem(file.toString(), 0, "", id, StoryCode.STORY_NO_DATASET, List.of());
        throw new FileFailure(missing, new IOException(id));
      }
      steps.add(StepRequest.of(step, dataset.get(), engine));
    }
    return steps;
  }

  private static void save(Path file, AtomicFile.ContentWriter content) throws FileFailure {
    try {
      AtomicFile.write(file, content);
    } catch (IOException failure) {
      throw new FileFailure(FileProblems.writing(file, failure), failure);
    }
  }
}
