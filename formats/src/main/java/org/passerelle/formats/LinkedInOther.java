package org.passerelle.formats;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.Trace.LeftOut;
import org.passerelle.formats.Trace.LeftOut.Reason;

/// The rest of a LinkedIn archive, known and passed over: it says nothing of the owner's relations, or holds talks with
/// LinkedIn's machines. Recognised so that nobody is told of forty unknown files.
///
/// Organisations followed, events, and the owner’s own skills and studies have no place here yet: each is counted as left
/// out, by what it is.
///
/// A table is told by its columns; where fewer than three are its own, its name must agree as well.
public final class LinkedInOther extends TableFormat {

    private record Known(String stem, List<String> columns) {
        boolean is(Columns found, String foundStem) {
            return columns.stream().allMatch(found::has) && (columns.size() >= 3 || foundStem.startsWith(stem));
        }
    }

    private static final List<Known> TABLES = """
            adtargeting memberage buyergroups companynames
            adsclicked adclickeddate adtitleid
            causesyoucareabout supportedcause
            certifications name authority licensenumber
            companyfollows organization followedon
            courses name number
            education schoolname startdate degreename
            events eventname eventtime status
            hashtagfollows hashtag createdtime
            honors title description issuedon
            inferencesaboutyou category typeofinference inference
            instantreposts date link
            jobapplicantsavedanswers question answer
            jobapplicantsavedscreeningquestionresponses question answer
            jobapplications applicationdate jobtitle joburl
            jobseekerpreferences locations industries companyemployeecount
            lanadsengagement date action adtitleid
            languages name proficiency
            learning contenttitle contenttype contentsaved
            logins logindate ipaddress useragent
            memberfollows date status fullname
            memberfollows fullname
            organizations name position startedon finishedon
            patents title patentorapplicationnumber
            phonenumbers extension number
            positions companyname title startedon finishedon
            privateidentityasset privateidentityassetname
            profilesummary profilesummary
            projects title description startedon finishedon
            publications name publishedon publisher
            receipts transactionmadeat invoicenumber totalamount
            registration registeredat registrationip
            richmedia datetime mediadescription medialink
            savedarticles savedat link name
            saveditems saveditem createdtime
            savedjobalerts alertparameters querycontext
            savedjobs saveddate jobtitle joburl
            searchqueries time searchquery
            securitychallenges challengedate ipaddress challengetype
            skills name
            testscores name score date
            verifications verificationtype issuingauthority verifieddate
            volunteering companyname role cause
            votes date link optiontext
            whatsappphonenumbers number extension iswhatsappnumber
            """.lines().map(LinkedInOther::known).toList();

    public LinkedInOther() {
        super("linkedin-other");
    }

    private static Known known(String line) {
        var words = List.of(line.split(" "));
        return new Known(words.getFirst(), words.subList(1, words.size()));
    }

    @Override
    Recognition recognise(Columns columns, String stem) {
        boolean machines = LinkedInMessages.areMessages(columns) && LinkedInMessages.isTalkWithMachines(stem);
        boolean ours = machines || TABLES.stream().anyMatch(table -> table.is(columns, stem));
        return ours ? Recognition.CERTAIN : Recognition.NO;
    }

    @Override
    Function<Row, Stream<Trace>> rows(Source source, Reading reading) {
        var stem = FileStem.of(source.name());
        return row -> Stream.ofNullable(reason(row.columns(), stem)).map(why -> new LeftOut(row.line(), why));
    }

    /// Why a row that might have been kept is not; null for the tables nobody would look for.
    private static @Nullable Reason reason(Columns columns, String stem) {
        if (columns.has("organization", "followedon")) return Reason.ORGANISATION;
        if (columns.has("eventname", "eventtime")) return Reason.EVENT;
        boolean skills = columns.has("name") && columns.size() == 1 && stem.startsWith("skills");
        return skills || columns.has("schoolname", "degreename") ? Reason.OWN : null;
    }
}
