package org.meridian.app.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.meridian.app.story.StoryTarget.StoryFormat;
import org.meridian.io.file.AtomicFile;
import org.meridian.model.wording.LocalText;
import org.meridian.render.figure.FigureFactory;
import org.meridian.render.figure.file.FigureFormat;
import org.meridian.render.figure.file.FigureWriter;
import org.meridian.render.figure.sheet.ExportFigure;
import org.meridian.render.slides.DeckFile;
import org.meridian.render.slides.DeckLook;
import org.meridian.render.story.StoryPages;
import org.meridian.render.story.StoryPages.PageSetting;
import org.meridian.view.story.StepRequest;

/** Writes the files of a story, for the window and for the verb {@code story export}. */
public final class StoryWriting {

  private final StoryTarget target;
  private final LocalText title;
  private final List<StepRequest> steps;
  private final FigureFactory figures;
  private final FileSaver saver;
  private final StoryPages pages;

  /** Writes a file whole, or fails and leaves it as it was. */
  @FunctionalInterface
  public interface FileSaver {
    /** Writes a content to a file. */
    void save(Path file, AtomicFile.ContentWriter content) throws IOException;
  }

  /**
   * @param title of the story
   * @param steps of the story, worked out
   */
  public StoryWriting(
      StoryTarget target,
      LocalText title,
      List<StepRequest> steps,
      FigureFactory figures,
      FileSaver saver) {
    this.target = target;
    this.title = title;
    this.steps = steps;
    this.figures = figures;
    this.saver = saver;
    pages = new StoryPages(figures);
  }

  /**
   * Writes one kind of file.
   *
   * @param several whether the name of a file tells its language; within a folder it always does
   * @param scale pixels of a PNG per pixel of a plain screen
   * @throws IOException if a file cannot be written
   */
  public void write(StoryFormat format, PageSetting setting, boolean several, double scale)
      throws IOException {
    Path whole = target.whole(format, setting.language(), several);
    switch (format) {
      case png -> figures(format, FigureFormat.PNG, setting, scale);
      case svg -> figures(format, FigureFormat.SVG, setting, 1);
      case pdf -> saver.save(whole, out -> pages.writePdf(steps, setting, out));
      case html -> saver.save(whole, out -> pages.writeHtml(title, steps, setting, out));
      case pptx -> {
        DeckLook look = new DeckLook(setting.language(), setting.theme());
        saver.save(whole, out -> new DeckFile(figures).write(title, steps, look, out));
      }
    }
  }

  private void figures(StoryFormat format, FigureFormat drawn, PageSetting setting, double scale)
      throws IOException {
    for (int at = 0; at < steps.size(); at++) {
      StepRequest step = steps.get(at);
      ExportFigure figure = pages.page(step, setting);
      saver.save(
          target.step(at + 1, step.view().id(), format, setting.language()),
          out -> FigureWriter.write(figure, drawn, scale, out));
    }
  }
}
