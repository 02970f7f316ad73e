package dev.parley.meeting.bank;

import dev.parley.platform.http.Versions;
import dev.parley.platform.idempotency.Idempotent;
import dev.parley.platform.idempotency.NotIdempotent;
import dev.parley.platform.page.Page;
import dev.parley.platform.page.PageRequest;
import dev.parley.platform.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.util.UUID;

@Path("/api/v1/question-banks")
@RolesAllowed({"recruiter", "admin"})
public class BankResource {

    private final KeepBank keepBank;
    private final ListBanks listBanks;
    private final ReadCsv readCsv;
    private final Caller caller;

    BankResource(KeepBank keepBank, ListBanks listBanks, ReadCsv readCsv, Caller caller) {
        this.keepBank = keepBank;
        this.listBanks = listBanks;
        this.readCsv = readCsv;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listQuestionBanks", summary = "Own jobs that have questions for self-paced interviews")
    public Page<BankSummary> list(@BeanParam PageRequest page) {
        return listBanks.page(caller, page);
    }

    @GET
    @Path("{jobId}")
    @Operation(
            operationId = "showQuestionBank",
            summary = "What candidates of a job are asked in a self-paced interview, with the limits")
    public BankResponse show(@PathParam("jobId") UUID jobId) {
        return keepBank.show(caller, jobId);
    }

    @POST
    @Path("{jobId}/read-csv")
    @Operation(operationId = "readQuestionsCsv", summary = "Reads the questions of a CSV file; saves nothing")
    @Consumes("text/csv")
    @NotIdempotent("It stores nothing.")
    public CsvResponse readCsv(@PathParam("jobId") UUID jobId, @NotNull byte[] csv) {
        return readCsv.read(caller, jobId, csv);
    }

    @PUT
    @Path("{jobId}")
    @Operation(
            operationId = "changeQuestionBank",
            summary = "Replaces the questions of a job; interviews that have begun keep theirs")
    @Idempotent
    public BankResponse change(
            @PathParam("jobId") UUID jobId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull BankRequest request) {
        return keepBank.change(caller, jobId, request, Versions.expected(ifMatch, request.version()));
    }
}
