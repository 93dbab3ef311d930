package org.meridian.render.figure.sheet;

import java.awt.Graphics2D;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.view.map.legend.CaptionComposer;
import org.meridian.view.words.FigureWords;

/** A figure on a sheet with title, scenario line and sources around it. */
public abstract class SheetFigure implements SizedFigure {

  /** What all figures of the export have in common. */
  protected final FigureSetting setting;

  /** Words of figures. */
  protected final FigureWords words;

  private final BundledTypefaces typefaces;
  private final String titleKey;

  /**
   * @param titleKey names the words of the title, which take the dataset's own title
   */
  protected SheetFigure(FigureSetting setting, BundledTypefaces typefaces, String titleKey) {
    this.setting = setting;
    this.typefaces = typefaces;
    this.titleKey = titleKey;
    words = FigureWords.in(setting.language());
  }

  @Override
  public final FigureSetting setting() {
    return setting;
  }

  @Override
  public final String title() {
    return words.get(titleKey, caption().title(""));
  }

  private CaptionComposer caption() {
    return new CaptionComposer(setting.result(), words);
  }

  /** The sheet, nothing painted on it. */
  final FigureSheet sheet(Graphics2D g) {
    return new FigureSheet(g, setting, typefaces, words, caption().plain(title(), unfiltered()));
  }

  @Override
  public final void paint(Graphics2D g) {
    FigureSheet sheet = sheet(g);
    sheet.frame();
    paint(sheet);
  }

  /** Why it shows cities that the filter hides, by the end of a key; empty where it does not. */
  protected String unfiltered() {
    return "";
  }

  /** Fills the room that the sheet leaves. */
  protected abstract void paint(FigureSheet sheet);
}
