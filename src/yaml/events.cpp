#include "yaml/events.hpp"

#include "diag/rules_yaml.hpp"
#include "yaml/causes.hpp"
#include "yaml/reduce.hpp"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <istream>
#include <streambuf>

namespace redovisa::yaml {
namespace {

namespace rules = diag::rules;

/// Lets the parser read the bytes we hold without a copy.
class ViewBuffer : public std::streambuf {
public:
    explicit ViewBuffer(std::string_view view) {
        char* begin = const_cast<char*>(view.data()); // the get area is only read
        setg(begin, begin, begin + view.size());
    }
};

/// A list or mapping whose end has not come yet.
struct Frame {
    Node node;
    bool flow = false;
    bool has_key = false;
    std::string key;
    Span key_where;
    /// Past the colon or the dash: where a null stands.
    std::uint32_t after = 0;
};

class TreeBuilder : public YAML::EventHandler {
public:
    TreeBuilder(const text::Source& source, text::SourceId id, std::uint32_t start, const Outline& outline,
                const Reduced& reduced, bool cut)
        : source_(source), id_(id), start_(start), outline_(outline), reduced_(reduced), cut_(cut) {}

    /// The byte of the file that the parser means.
    [[nodiscard]] std::uint32_t offset(const YAML::Mark& mark) const {
        const auto size = static_cast<std::uint32_t>(source_.bytes().size());
        if (mark.is_null() || mark.line < 0) return size;
        const auto index = static_cast<std::size_t>(mark.line);
        if (index >= reduced_.lines.size()) return size;
        const std::uint32_t begin = std::max(source_.line_begin(reduced_.lines[index]), start_);
        return std::min(begin + static_cast<std::uint32_t>(std::max(mark.column, 0)), size);
    }

    [[nodiscard]] bool complete() const { return agrees_ && next_ == outline_.tokens.size() && frames_.empty(); }
    [[nodiscard]] Node take() { return std::move(root_); }
    /// Where parser and outline part.
    [[nodiscard]] std::uint32_t parted_at() const { return parted_at_; }

    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {
        if (agrees_ && next_ < outline_.tokens.size()) part(outline_.tokens[next_].begin);
    }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override { part(offset(mark)); }

    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        if (!agrees_) return;
        if (anchor != 0 || frames_.empty()) return part(offset(mark));
        if (!begin_item()) return part(offset(mark));
        Node node;
        skip_written_null();
        node.where = {id_, frames_.back().after, frames_.back().after};
        // What it belongs to has begun with a token.
        last_end_ = std::max(outline_.tokens[next_ - 1].end, frames_.back().after);
        put(std::move(node));
    }

    void OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                  const std::string& value) override {
        if (!agrees_) return;
        const std::uint32_t where = offset(mark);
        if (anchor != 0) return part(where);
        if (!frames_.empty() && frames_.back().node.is_mapping() && !frames_.back().has_key) {
            const Token* token = take_token(TokenKind::key, where);
            if (token == nullptr) return part(where);
            Frame& frame = frames_.back();
            frame.has_key = true;
            frame.key = value;
            frame.key_where = {id_, token->begin, token->end};
            frame.after = token->after;
            return;
        }
        if (!begin_item()) return part(where);
        const Token* token = take_token(TokenKind::scalar, where);
        if (token == nullptr) return part(where);
        Node node;
        node.kind = NodeKind::scalar;
        node.style = token->style;
        node.where = {id_, token->begin, token->end};
        const bool was_cut = cut_ && token->style == Style::literal && outline_.literals[token->literal].simple;
        if (was_cut) {
            node.text = literal_text(source_, outline_.literals[token->literal]);
        } else if (cut_ && token->verbatim) {
            node.text = source_.bytes().substr(token->begin, token->end - token->begin);
        } else {
            node.text = value;
        }
        put(std::move(node));
    }

    void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style) override {
        begin(mark, anchor, style, NodeKind::sequence);
    }
    void OnSequenceEnd() override { end(); }
    void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value style) override {
        begin(mark, anchor, style, NodeKind::mapping);
    }
    void OnMapEnd() override { end(); }

private:
    void part(std::uint32_t where) {
        if (agrees_) parted_at_ = where;
        agrees_ = false;
    }

    const Token* take_token(TokenKind kind, std::optional<std::uint32_t> where = std::nullopt) {
        if (next_ >= outline_.tokens.size()) return nullptr;
        const Token& token = outline_.tokens[next_];
        if (token.kind != kind || (where && token.begin != *where)) return nullptr;
        ++next_;
        last_end_ = token.end;
        return &token;
    }

    /// `~` and `null` are nulls that have bytes.
    void skip_written_null() {
        if (next_ >= outline_.tokens.size()) return;
        const Token& token = outline_.tokens[next_];
        if (token.kind != TokenKind::scalar || token.style != Style::plain) return;
        const std::string_view text = source_.bytes().substr(token.begin, token.end - token.begin);
        if (text == "~" || text == "null" || text == "Null" || text == "NULL") ++next_;
    }

    /// A value comes: in a block list it has a dash, in a mapping a key.
    bool begin_item() {
        if (frames_.empty()) return true;
        Frame& frame = frames_.back();
        if (frame.node.is_mapping()) return frame.has_key;
        if (frame.flow) return true;
        const Token* dash = take_token(TokenKind::dash);
        if (dash == nullptr) return false;
        frame.after = dash->end;
        return true;
    }

    void begin(const YAML::Mark& mark, YAML::anchor_t anchor, YAML::EmitterStyle::value style, NodeKind kind) {
        if (!agrees_) return;
        if (anchor != 0 || !begin_item()) return part(offset(mark));
        Frame& frame = frames_.emplace_back();
        frame.node.kind = kind;
        frame.flow = style == YAML::EmitterStyle::Flow;
        const std::uint32_t first = next_ < outline_.tokens.size() ? outline_.tokens[next_].begin : offset(mark);
        frame.node.where = {id_, first, first};
        if (frame.flow && take_token(TokenKind::flow_begin) == nullptr) part(offset(mark));
    }

    void end() {
        if (!agrees_) return;
        Frame frame = std::move(frames_.back());
        frames_.pop_back();
        if (frame.flow && take_token(TokenKind::flow_end) == nullptr) return part(last_end_);
        frame.node.where.end = last_end_;
        put(std::move(frame.node));
    }

    void put(Node node) {
        if (frames_.empty()) {
            root_ = std::move(node);
            return;
        }
        Frame& frame = frames_.back();
        if (frame.node.is_sequence()) {
            frame.node.items.push_back(std::move(node));
            return;
        }
        frame.has_key = false;
        // The first of two equal keys is kept; the second was reported with the outline.
        if (frame.node.find_entry(frame.key) != nullptr) return;
        frame.node.entries.push_back({std::move(frame.key), frame.key_where, std::move(node)});
    }

    const text::Source& source_;
    text::SourceId id_;
    std::uint32_t start_;
    const Outline& outline_;
    const Reduced& reduced_;
    bool cut_;
    std::size_t next_ = 0;
    std::uint32_t last_end_ = 0;
    std::vector<Frame> frames_;
    Node root_;
    bool agrees_ = true;
    std::uint32_t parted_at_ = 0;
};

} // namespace

std::optional<Document> build_tree(const text::Source& source, text::SourceId id, std::uint32_t start,
                                   const Outline& outline, diag::Diagnostics& out, bool cut) {
    const Reduced reduced = reduce(source, start, outline, cut);
    ViewBuffer buffer(reduced.text);
    std::istream stream(&buffer);
    TreeBuilder builder(source, id, start, outline, reduced, cut);
    try {
        YAML::Parser parser(stream);
        const bool first = parser.HandleNextDocument(builder);
        if (first && builder.complete()) {
            Document document{builder.take()};
            // Once more and never in a loop: after a stray comma the parser gives documents without end.
            TreeBuilder nothing(source, id, start, outline, reduced, cut);
            if (!parser.HandleNextDocument(nothing)) return document;
        }
        out.add(rules::not_understood, {id, builder.parted_at(), builder.parted_at()});
    } catch (const YAML::Exception& refused) {
        report_refusal(source, id, start, builder.offset(refused.mark), refused.msg, out);
    }
    return std::nullopt;
}

} // namespace redovisa::yaml
