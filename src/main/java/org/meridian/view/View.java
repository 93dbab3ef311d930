package org.meridian.view;

import java.util.Set;
import java.util.function.Function;
import org.meridian.view.content.ViewContent;

/**
 * A view: something that stands in the window, is exported and is rendered by the command line, all
 * from one content.
 *
 * @param id as on the command line and in names of files: small letters, hyphens
 * @param titleKey names the words of its title, short enough for a tab
 * @param group what it is about
 * @param place where it stands in the window
 * @param options what it uses beside the result
 * @param maker makes its content
 */
public record View(
    String id,
    String titleKey,
    ViewGroup group,
    ViewPlace place,
    Set<ViewOption> options,
    Function<ViewRequest, ? extends ViewContent> maker) {

  /** Copies the set. */
  public View {
    options = Set.copyOf(options);
  }

  /**
   * What it shows; costs time, so run it on a worker.
   *
   * @throws IllegalArgumentException if the request lacks what the view cannot do without, such as
   *     cities to compare
   */
  public ViewContent content(ViewRequest request) {
    return maker.apply(request);
  }

  /** Whether an option has an effect on it. */
  public boolean uses(ViewOption option) {
    return options.contains(option);
  }

  @Override
  public String toString() {
    return id;
  }
}
