package org.meridian.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.meridian.ui.ports.Exporter;
import org.meridian.view.matrix.MatrixOrder;
import org.meridian.view.page.ShownPage;

/**
 * The features that the window puts in its places, made by whoever wires the program.
 *
 * @param weights at the left
 * @param map the first tab of the middle
 * @param matrix the second tab of the middle
 * @param method the third tab of the middle
 * @param profile the fourth tab of the middle
 * @param ranking at the right, above
 * @param city at the right, below, first tab
 * @param links at the right, below, second tab
 * @param trace at the right, below, third tab
 * @param basemap takes the id of the outlines to lie under the data; empty for those that ship
 * @param multiples puts several small maps in place of the large one, or back
 * @param order of cities along the matrix
 * @param profiles what the fourth tab shows; empty while it shows no city
 * @param makeFirst turns the method tab to its page on making a city first
 * @param page what the method tab shows; empty before it shows anything
 * @param traced the trace on show; empty while nothing is traced
 */
public record FeatureViews(
    Node weights,
    Node map,
    Node matrix,
    Node method,
    Node profile,
    Node ranking,
    Node city,
    Node links,
    Node trace,
    Consumer<String> basemap,
    Runnable multiples,
    Supplier<MatrixOrder> order,
    Supplier<Optional<Exporter.Profiles>> profiles,
    Runnable makeFirst,
    Supplier<Optional<ShownPage>> page,
    Supplier<Optional<ShownPage>> traced) {}
