package org.meridian.view.links;

import java.util.Optional;
import org.meridian.flow.LinkSelection;
import org.meridian.model.wording.Language;
import org.meridian.scenario.ScenarioResult;
import org.meridian.view.content.TextInLanguage;
import org.meridian.view.content.ViewContent;

/**
 * The list of links.
 *
 * @param result what is shown
 * @param selection which links the scenario's filters leave, strongest first
 * @param list the rows of these links, in the order asked for
 */
public record LinksContent(ScenarioResult result, LinkSelection selection, LinkList list)
    implements ViewContent {

  /** The links of a result, best first. */
  public static LinksContent of(ScenarioResult result) {
    return of(new LinkQuery(result, new LinkSortKey.Rank(), true, Language.ENGLISH));
  }

  /** The links of a result in an order. */
  public static LinksContent of(LinkQuery query) {
    LinkSelection selection = query.result().shownLinks();
    return new LinksContent(query.result(), selection, LinkList.of(query, selection));
  }

  @Override
  public Optional<TextInLanguage> emptyReason() {
    if (selection.listed().length > 0) {
      return Optional.empty();
    }
    boolean none = selection.counts().pairs() == 0;
    return Optional.of(TextInLanguage.key(none ? "links.empty.none" : "links.empty.filtered"));
  }
}
