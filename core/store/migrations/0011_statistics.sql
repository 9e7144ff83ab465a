-- After an import or a restore the server learns how the rows lie before anybody reads
-- them: by itself it does so a minute later, and until then one case costs a reading of
-- whole tables. Analysing is the owner's right alone, so the function acts as the owner; it
-- tells and changes nothing.
-- only: postgres
create function renew_statistics() returns void language plpgsql security definer set search_path = public, pg_temp as
  $$ begin
    analyze taxpayer; analyze phone; analyze receivable; analyze receipt;
    analyze negotiation; analyze promise; analyze call_attempt; analyze case_summary; analyze case_tax_item;
  end $$;
-- end
