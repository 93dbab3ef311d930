package org.meridian.render.figure.sheet;

/** A figure that is as large as its setting says. */
public interface SizedFigure extends ExportFigure {

  /** What it has in common with all figures of its export. */
  FigureSetting setting();

  @Override
  default int width() {
    return setting().width();
  }

  @Override
  default int height() {
    return setting().height();
  }
}
