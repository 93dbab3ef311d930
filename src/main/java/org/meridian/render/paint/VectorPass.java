package org.meridian.render.paint;

import java.awt.Graphics2D;
import java.util.List;
import java.util.function.Consumer;
import org.meridian.render.label.PlacedLabel;

/**
 * How a document is drawn.
 *
 * @param detail how finely outlines are drawn
 * @param mostStrokes more links than these, or links as density, become a picture
 * @param embed lays that picture over what is there
 * @param names placed
 */
public record VectorPass(
    OutlineDetail detail, int mostStrokes, Consumer<Graphics2D> embed, List<PlacedLabel> names) {}
