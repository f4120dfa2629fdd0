package org.periplus.compose.kit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.periplus.markdown.PictureSize;
import org.periplus.markdown.SiteLinks;
import org.periplus.model.Kind;
import org.periplus.model.Ref;

/** Links that note what is asked of them, to tell later whether the same is still so. For one thread. */
final class AskedLinks implements SiteLinks {

    private final SiteLinks links;
    private final List<Predicate<SiteLinks>> answers = new ArrayList<>();

    AskedLinks(SiteLinks links) {
        this.links = links;
    }

    /** Returns what tells of other links whether they answer every question that was asked here in the same way. */
    List<Predicate<SiteLinks>> answers() {
        return List.copyOf(answers);
    }

    private <A> A noted(Function<SiteLinks, A> question) {
        A answer = question.apply(links);
        answers.add(others -> question.apply(others).equals(answer));
        return answer;
    }

    @Override
    public Optional<String> href(Ref target, Optional<String> place, String fromPage) {
        return noted(one -> one.href(target, place, fromPage));
    }

    @Override
    public Optional<String> page(String contentFile, String fromPage) {
        return noted(one -> one.page(contentFile, fromPage));
    }

    @Override
    public Optional<String> asset(String contentPath, String fromPage) {
        return noted(one -> one.asset(contentPath, fromPage));
    }

    @Override
    public Optional<PictureSize> pictureSize(String link) {
        return noted(one -> one.pictureSize(link));
    }

    @Override
    public Collection<String> ids(Kind kind) {
        return noted(one -> one.ids(kind));
    }
}
